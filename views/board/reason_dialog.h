#pragma once

#include "application.h"

#include <QDialog>

class QListView;

namespace shortlist {

/// Asks why applications end. None is chosen beforehand: that is the member's to say. Double click or Enter on a reason
/// is the answer.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `verb`: what the button does ("Reject").
    ReasonDialog(const QString &title, const QString &question, const QString &verb, std::vector<Reason> reasons,
                 QWidget *parent);

    [[nodiscard]] ReasonId reason() const;

private:
    QListView *m_list;
};

} // namespace shortlist
