#pragma once

#include <QCoreApplication>

namespace shortlist {

/// The one door to translated sentences outside of QObject classes: `Text::tr("...").arg(name)`.
class Text {
    Q_DECLARE_TR_FUNCTIONS(shortlist::Text)
};

} // namespace shortlist
