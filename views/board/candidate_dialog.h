#pragma once

#include "shown/candidate_draft.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shortlist {

/// The first facts of somebody new. Stays open until they are stored, so that nothing typed is lost where they are not.
class CandidateDialog final : public QDialog {
    Q_OBJECT

public:
    CandidateDialog(const CandidateDraft &draft, QWidget *parent);

    [[nodiscard]] CandidateDraft draft() const;
    /// What became of the person that was to be added; empty: they are stored.
    void settle(const QString &problem);
    void accept() override;

Q_SIGNALS:
    void addRequested(const shortlist::CandidateDraft &draft);

private:
    void allow();

    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_headline;
    QLineEdit *m_source;
    QLabel *m_problem;
    QPushButton *m_add = nullptr;
};

} // namespace shortlist
