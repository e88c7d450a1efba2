#pragma once

#include "update_model.h"

#include <QDialog>

class QLabel;
class QTableView;

namespace shortlist {

class PrimaryButton;

/// A posting beside a newer version of its text, line by line, before anything is changed: each change can be left out.
class UpdateDialog final : public QDialog {
    Q_OBJECT

public:
    /// `posting`: its title; `source`: what the newer version is called.
    UpdateDialog(UpdateModel *model, const QString &posting, const QString &source, QWidget *parent = nullptr);

    [[nodiscard]] UpdateModel *model() const { return m_model; }
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void updateRequested();

private:
    QWidget *buildHeader(const QString &posting, const QString &source);
    QWidget *buildFooter();
    void count();

    UpdateModel *m_model;
    QTableView *m_table;
    QLabel *m_problem;
    QLabel *m_count;
    PrimaryButton *m_update;
};

} // namespace shortlist
