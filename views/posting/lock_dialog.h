#pragma once

#include "frame/framed_dialog.h"
#include "shown/place_change.h"

namespace shortlist {

class TextField;

/// Asks why what scores are made of changes after scorecards were submitted, and shows who would change place.
class LockDialog final : public FramedDialog {
    Q_OBJECT

public:
    /// `about`: the criterion, or how many.
    LockDialog(const QString &about, const std::vector<PlaceChange> &changes, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    TextField *m_reason;
};

} // namespace shortlist
