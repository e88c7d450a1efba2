#pragma once

#include "window/desk.h"

#include <QWidget>

#include <functional>

namespace shortlist {

/// What imports and exports need of the window that they are started from.
struct ExchangeHost {
    Desk &desk;
    QWidget *window;
    std::function<void(PostingId)> showPosting;
    std::function<PostingId()> shownPosting; ///< null: none
};

} // namespace shortlist
