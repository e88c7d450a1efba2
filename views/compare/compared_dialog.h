#pragma once

#include "compared_choice_model.h"

#include <QDialog>

class QLabel;

namespace shortlist {

/// Who is compared: at most mostCompared of those who have applied.
class ComparedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ComparedDialog(std::vector<ComparedChoice> all, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ApplicationId> chosen() const { return m_model->chosen(); }

private:
    void count();

    ComparedChoiceModel *m_model;
    QLabel *m_count;
};

} // namespace shortlist
