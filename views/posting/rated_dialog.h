#pragma once

#include "rated_choice_model.h"

#include <QDialog>

class QLabel;

namespace shortlist {

/// Lets a person choose which lines are rated in interviews.
class RatedDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RatedDialog(const std::vector<Criterion> &rated, QWidget *parent = nullptr);

    [[nodiscard]] RatedChoiceModel *choice() const { return m_model; }

private:
    void count();

    RatedChoiceModel *m_model;
    QLabel *m_count;
};

} // namespace shortlist
