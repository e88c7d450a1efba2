#pragma once

#include "window/exchange/exchange_host.h"

namespace shortlist {

class WindowWatcher;

/// Adds what can be done with the shown posting as a whole: export it and copy it as text,
/// duplicate it, templates, update it from a newer version, check its wording.
void addDocumentActions(const ExchangeHost &host, const WindowWatcher &watcher);

} // namespace shortlist
