#pragma once

#include "window/exchange/exchange_host.h"

namespace shortlist {

class ExportFlow;
class ImportFlow;
class ReviewFlow;

/// What goes into a workspace and out of it: the actions "posting.paste", "posting.open_description",
/// "candidates.import", "export.csv" and "file.back_up", and files dropped on the window.
struct ExchangeActions {
    ReviewFlow *review = nullptr;
};

/// Adds them to the desk's table. What it makes belongs to the window.
ExchangeActions addExchangeActions(const ExchangeHost &host);

} // namespace shortlist
