#pragma once

#include "template_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace shortlist {

class PrimaryButton;

/// Chooses a template to begin a posting with; templates are deleted here too.
class TemplateDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TemplateDialog(QWidget *parent = nullptr);

    void setTemplates(std::vector<Template> templates);

Q_SIGNALS:
    void chosen(shortlist::TemplateId from);
    void deleteRequested(shortlist::TemplateId from);

private:
    void allow();

    TemplateModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_delete;
    PrimaryButton *m_create;
};

/// Asks how a new template is to be called.
class TemplateNameDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TemplateNameDialog(const QString &suggested, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void saveRequested();

private:
    QLineEdit *m_name;
    QLabel *m_problem;
    PrimaryButton *m_save;
};

} // namespace shortlist
