#pragma once

#include "arguments.h"

namespace shortlist {

inline constexpr OptionInfo asOption{"--as", "NAME", "the member who does it (default: the login name; made at need)"};
inline constexpr OptionInfo postingOption{"--posting", "P", "the posting, as a REF"};
inline constexpr OptionInfo reasonOption{"--reason", "NAME", "the reason; `shortlist list FILE reasons` shows them"};
inline constexpr OptionInfo jsonOption{"--json", "", "JSON instead of text"};

} // namespace shortlist
