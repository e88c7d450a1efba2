#pragma once

#include "arguments.h"

namespace shortlist {

inline constexpr OptionInfo asOption{"--as", "NAME", "the member who does it (default: the login name; made at need)"};
inline constexpr OptionInfo viewerOption{
    "--as", "NAME", "the member who looks (default: the login name); a scorecard they owe hides the others'"};
inline constexpr OptionInfo postingOption{"--posting", "P", "the posting, as a REF"};
inline constexpr OptionInfo reasonOption{"--reason", "NAME", "the reason; `shortlist list FILE reasons` shows them"};
inline constexpr OptionInfo jsonOption{"--json", "", "JSON instead of text"};

inline constexpr OptionInfo encodingOption{
    "--encoding", "NAME", "CSV: UTF-8, UTF-16LE, UTF-16BE or windows-1252 (default: found out from the file)"};

} // namespace shortlist
