#pragma once

#include "shown/candidate_draft.h"

#include <QDialog>

class QLineEdit;

namespace shortlist {

/// The first facts of somebody new.
class CandidateDialog final : public QDialog {
    Q_OBJECT

public:
    CandidateDialog(const CandidateDraft &draft, QWidget *parent);

    [[nodiscard]] CandidateDraft draft() const;

private:
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_headline;
    QLineEdit *m_source;
};

} // namespace shortlist
