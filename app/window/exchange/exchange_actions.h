#pragma once

#include "window/exchange/exchange_host.h"

namespace shortlist {

class BackupFlow;
class ExportFlow;
class ImportFlow;
class ReviewFlow;

/// What goes into a workspace and out of it. All belong to the window.
struct ExchangeActions {
    ReviewFlow *review = nullptr;
    ImportFlow *people = nullptr;
    ExportFlow *csv = nullptr;
    BackupFlow *backup = nullptr;
};

/// Adds the actions "posting.paste", "posting.open_description", "candidates.import", "export.csv" and "file.back_up"
/// to the desk's table, and takes files that are dropped on the window.
ExchangeActions addExchangeActions(const ExchangeHost &host);

} // namespace shortlist
