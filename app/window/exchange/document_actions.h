#pragma once

#include "window/exchange/exchange_host.h"

namespace shortlist {

/// Adds what can be done with the shown posting as a whole: "posting.export", "posting.copy_markdown" and
/// "posting.copy_text".
void addDocumentActions(const ExchangeHost &host);

} // namespace shortlist
