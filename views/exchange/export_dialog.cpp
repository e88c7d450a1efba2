#include "exchange/export_dialog.h"

#include "review/hair_line.h"
#include "style/primary_button.h"
#include "style/tokens.h"
#include "text_table_model.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

QWidget *exportPanel()
{
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    return panel;
}

} // namespace

ExportDialog::ExportDialog(QDate today, QWidget *parent)
    : QDialog(parent), m_rows(new TextTableModel(this)), m_what(new QComboBox), m_posting(new QComboBox),
      m_asOf(new QDateEdit(today)), m_path(new QLineEdit), m_note(new QLabel), m_problem(new QLabel),
      m_table(new QTableView)
{
    setObjectName(QStringLiteral("export_dialog"));
    setWindowTitle(tr("Export CSV"));
    setModal(true);
    m_choices.asOf = today;
    QWidget *header = exportPanel();
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    lines->setSpacing(unit() / 2);
    auto *title = new QLabel(tr("Export CSV"));
    title->setFont(titleFont());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setText(tr("Reading..."));
    m_problem->setObjectName(QStringLiteral("export_problem"));
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (QLabel *label : {title, m_note, m_problem})
        lines->addWidget(label);
    m_table->setObjectName(QStringLiteral("export_rows"));
    m_table->setAccessibleName(tr("First rows of the export"));
    m_table->setModel(m_rows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(16 * unit());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(new HairLine);
    column->addWidget(buildChoices(today));
    column->addWidget(new HairLine);
    column->addWidget(m_table, 1);
    column->addWidget(new HairLine);
    column->addWidget(buildFooter());
    resize(1280, 800);
}

QWidget *ExportDialog::buildChoices(QDate today)
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    const auto add = [row](const QString &name, QWidget *field, int stretch) {
        auto *label = new QLabel(name);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    m_what->addItem(tr("Applications"), QStringLiteral("applications"));
    m_what->addItem(tr("Candidates"), QStringLiteral("candidates"));
    m_what->addItem(tr("Transitions"), QStringLiteral("transitions"));
    m_what->addItem(tr("Scorecards"), QStringLiteral("scorecards"));
    m_posting->addItem(tr("all postings"), qint64(0));
    m_posting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_posting->setMinimumContentsLength(12);
    m_asOf->setMaximumDate(today);
    m_asOf->setCalendarPopup(true);
    add(tr("&What"), m_what, 1);
    add(tr("o&f"), m_posting, 2);
    add(tr("&as of"), m_asOf, 1);
    connect(m_what, &QComboBox::activated, this, &ExportDialog::readChoices);
    connect(m_posting, &QComboBox::activated, this, &ExportDialog::readChoices);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ExportDialog::readChoices);
    return choices;
}

QWidget *ExportDialog::buildFooter()
{
    QWidget *footer = exportPanel();
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    const auto button = [row](const QString &text) {
        auto *one = new QPushButton(text);
        one->setAutoDefault(false);
        row->addWidget(one);
        return one;
    };
    auto *label = new QLabel(tr("&To"));
    label->setBuddy(m_path);
    row->addWidget(label);
    m_path->setObjectName(QStringLiteral("export_path"));
    m_path->setAccessibleName(tr("File to write"));
    row->addWidget(m_path, 1);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::allow);
    connect(button(tr("&Browse...")), &QPushButton::clicked, this, &ExportDialog::browseRequested);
    connect(button(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    m_export = new PrimaryButton(tr("E&xport"));
    m_export->setObjectName(QStringLiteral("export_run"));
    row->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_export->setEnabled(false);
        m_problem->hide();
        Q_EMIT exportRequested(path());
    });
    allow();
    return footer;
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

void ExportDialog::allow()
{
    m_export->setEnabled(!path().isEmpty());
}

void ExportDialog::setPostings(const std::vector<PostingSummary> &postings, PostingId chosen)
{
    for (const PostingSummary &posting : postings) {
        m_posting->addItem(posting.title.left(100).simplified(), posting.id.value);
        if (posting.id == chosen)
            m_posting->setCurrentIndex(m_posting->count() - 1);
    }
    readChoices();
}

void ExportDialog::readChoices()
{
    const ExportChoices choices{m_what->currentData().toString(), PostingId(m_posting->currentData().toLongLong()),
                                m_asOf->date()};
    if (choices == m_choices)
        return;
    m_choices = choices;
    Q_EMIT choicesChanged();
}

void ExportDialog::setPreview(const QStringList &headers, const std::vector<QStringList> &rows, bool isAll)
{
    m_rows->setTable(headers, rows);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + unit(), 8 * unit(), 30 * unit()));
    m_problem->hide();
    m_note->setText(isAll ? tr("%n row(s) · UTF-8, comma, for spreadsheets and other programs", nullptr,
                               static_cast<int>(rows.size()))
                          : tr("The first %n row(s) · UTF-8, comma, for spreadsheets and other programs", nullptr,
                               static_cast<int>(rows.size())));
}

void ExportDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence.left(1000));
    m_problem->setVisible(!sentence.isEmpty());
    allow();
}

} // namespace shortlist
