#include "posting/template_dialog.h"

#include "style/primary_button.h"
#include "style/tokens.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

QHBoxLayout *buttonRow(QDialog *dialog, QPushButton *first, PrimaryButton *last)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(unit());
    if (first)
        row->addWidget(first);
    row->addStretch(1);
    auto *cancel = new QPushButton(TemplateDialog::tr("Cancel"));
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    row->addWidget(cancel);
    row->addWidget(last);
    return row;
}

} // namespace

TemplateDialog::TemplateDialog(QWidget *parent)
    : QDialog(parent), m_model(new TemplateModel(this)), m_list(new QListView), m_empty(new QLabel),
      m_delete(new QPushButton(tr("&Delete template"))), m_create(new PrimaryButton(tr("&Create posting")))
{
    setObjectName(QStringLiteral("template_dialog"));
    setWindowTitle(tr("New posting from a template"));
    setModal(true);
    m_empty->setText(tr("There is no template yet. Open a posting and choose Save as template."));
    m_empty->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_delete->setAutoDefault(false);
    m_create->setObjectName(QStringLiteral("template_create"));
    m_delete->setObjectName(QStringLiteral("template_delete"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit());
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(buttonRow(this, m_delete, m_create));
    connect(m_create, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(m_model->templateAt(m_list->currentIndex())); });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { Q_EMIT deleteRequested(m_model->templateAt(m_list->currentIndex())); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model->templateAt(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplateDialog::allow);
    resize(56 * unit(), 44 * unit());
    allow();
}

void TemplateDialog::setTemplates(std::vector<Template> templates)
{
    m_model->setTemplates(std::move(templates));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
    allow();
}

void TemplateDialog::allow()
{
    const bool isThere = m_list->currentIndex().isValid();
    m_create->setEnabled(isThere);
    m_delete->setEnabled(isThere);
}

TemplateNameDialog::TemplateNameDialog(const QString &suggested, QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(suggested)), m_problem(new QLabel),
      m_save(new PrimaryButton(tr("&Save template")))
{
    setObjectName(QStringLiteral("template_name_dialog"));
    setWindowTitle(tr("Save as template"));
    setModal(true);
    auto *label = new QLabel(tr("&Name of the template"));
    label->setBuddy(m_name);
    auto *what
        = new QLabel(tr("It keeps the facts, the checklists with weights and anchors, the sections and the stages. "
                        "No application is in it."));
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("template_save"));
    m_save->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit());
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(what);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buttonRow(this, nullptr, m_save));
    connect(m_save, &QPushButton::clicked, this, &TemplateNameDialog::saveRequested);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    m_name->selectAll();
    resize(56 * unit(), column->totalHeightForWidth(56 * unit()));
}

QString TemplateNameDialog::name() const
{
    return m_name->text().trimmed();
}

void TemplateNameDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence.left(1000));
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace shortlist
