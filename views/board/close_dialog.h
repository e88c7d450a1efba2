#pragma once

#include "application.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace shortlist {

/// Asks what becomes of the active applications when a posting is closed. Nothing is chosen beforehand.
class CloseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `active`: who they are, a line each. `reasons`: ours and theirs.
    CloseDialog(const QString &posting, const QStringList &active, std::vector<Reason> reasons, QWidget *parent);

    /// Absent: they stay active.
    [[nodiscard]] std::optional<ReasonId> endWith() const;

private:
    QRadioButton *m_end;
    QRadioButton *m_keep;
    QComboBox *m_reason;
};

} // namespace shortlist
