#include "exchange/import_dialog.h"

#include "exchange/column_choices.h"
#include "exchange/outcome_delegate.h"
#include "import_preview_model.h"
#include "review/hair_line.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

QWidget *importPanel()
{
    auto *panel = new QWidget;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    return panel;
}

} // namespace

ImportDialog::ImportDialog(const QString &fileName, QWidget *parent)
    : QDialog(parent), m_rows(new ImportPreviewModel(this)), m_columns(new ColumnChoices), m_summary(new QLabel),
      m_problem(new QLabel), m_table(new QTableView), m_reason(new QLabel), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("import_dialog"));
    setWindowTitle(tr("Import people"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader(fileName));
    column->addWidget(new HairLine);
    column->addWidget(buildChoices());
    column->addWidget(new HairLine);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_columns);
    splitter->addWidget(buildTable());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    column->addWidget(new HairLine);
    column->addWidget(buildFooter());
    connect(m_columns, &ColumnChoices::chosen, this, &ImportDialog::choose);
    resize(1280, 800);
}

QWidget *ImportDialog::buildHeader(const QString &fileName)
{
    QWidget *header = importPanel();
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(2 * unit(), unit() + unit() / 2, 2 * unit(), unit());
    lines->setSpacing(unit() / 2);
    auto *title = new QLabel;
    title->setTextFormat(Qt::PlainText);
    title->setText(tr("Import people from %1").arg(fileName.left(120)));
    title->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("import_summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setText(tr("Reading..."));
    m_problem->setObjectName(QStringLiteral("import_problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    lines->addWidget(title);
    lines->addWidget(m_summary);
    lines->addWidget(m_problem);
    return header;
}

QComboBox *ImportDialog::addChoice(QHBoxLayout &row, const QString &name)
{
    auto *label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *choice = new QComboBox;
    label->setBuddy(choice);
    choice->setAccessibleName(QString(name).remove(u'&'));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    row.addWidget(label);
    row.addWidget(choice, 1);
    connect(choice, &QComboBox::activated, this, &ImportDialog::readChoices);
    return choice;
}

QWidget *ImportDialog::buildChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    m_posting = addChoice(*row, tr("&Posting"));
    m_posting->addItem(tr("none: candidates only"), qint64(0));
    m_onDuplicate = addChoice(*row, tr("&Known people"));
    m_onDuplicate->addItem(tr("stay as they are"), QStringLiteral("skip"));
    m_onDuplicate->addItem(tr("get their empty fields filled"), QStringLiteral("update"));
    m_onDuplicate->addItem(tr("are added once more"), QStringLiteral("add"));
    m_delimiter = addChoice(*row, tr("&Delimiter"));
    m_delimiter->addItem(tr("found"), QString());
    for (const auto &[name, sign] :
         {std::pair{tr("comma"), ","}, {tr("semicolon"), ";"}, {tr("tab"), "\t"}, {tr("bar"), "|"}})
        m_delimiter->addItem(name, QLatin1String(sign));
    m_encoding = addChoice(*row, tr("&Encoding"));
    m_encoding->addItem(tr("found"), QString());
    for (const char *name : {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    return choices;
}

QWidget *ImportDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("import_rows"));
    m_table->setAccessibleName(tr("First rows, with what would become of them"));
    m_table->setModel(m_rows);
    m_table->setItemDelegateForColumn(ImportPreviewModel::OutcomeColumn, new OutcomeDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit());
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->resizeSection(ImportPreviewModel::LineColumn, 6 * unit());
    header->resizeSection(ImportPreviewModel::OutcomeColumn, 24 * unit());
    header->resizeSection(ImportPreviewModel::NameColumn, 20 * unit());
    header->resizeSection(ImportPreviewModel::EmailsColumn, 24 * unit());
    header->resizeSection(ImportPreviewModel::HeadlineColumn, 20 * unit());
    header->setStretchLastSection(true);
    m_reason->setObjectName(QStringLiteral("import_reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::BrightText);
    m_reason->setContentsMargins(unit(), unit() / 2, unit(), unit() / 2);
    m_reason->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::explainRow);
    auto *table = importPanel();
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    return table;
}

QWidget *ImportDialog::buildFooter()
{
    QWidget *footer = importPanel();
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    row->setSpacing(unit());
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(30 * unit());
    m_progress->setFixedHeight(unit());
    row->addWidget(m_progress);
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_import = new PrimaryButton(tr("&Import"));
    m_import->setObjectName(QStringLiteral("import_run"));
    m_import->setEnabled(false);
    row->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_import->setEnabled(false);
        m_problem->hide();
        Q_EMIT importRequested();
    });
    return footer;
}

void ImportDialog::setFields(const std::vector<std::pair<QString, QString>> &fields)
{
    m_columns->setFields(fields);
}

void ImportDialog::setPostings(const std::vector<PostingSummary> &postings, PostingId chosen)
{
    for (const PostingSummary &posting : postings) {
        m_posting->addItem(posting.title.left(100).simplified(), posting.id.value);
        if (posting.id == chosen)
            m_posting->setCurrentIndex(m_posting->count() - 1);
    }
    readChoices();
}

void ImportDialog::readChoices()
{
    ImportChoices choices = m_choices;
    choices.posting = PostingId(m_posting->currentData().toLongLong());
    choices.onDuplicate = m_onDuplicate->currentData().toString();
    choices.delimiter = m_delimiter->currentData().toString();
    choices.encoding = m_encoding->currentData().toString();
    // Read otherwise, the headers are others.
    if (choices.delimiter != m_choices.delimiter || choices.encoding != m_choices.encoding)
        choices.fieldToHeader.clear();
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    Q_EMIT choicesChanged();
}

void ImportDialog::choose(const QString &header, const QString &field, const QString &fieldBefore)
{
    if (!fieldBefore.isEmpty())
        m_choices.fieldToHeader.insert(fieldBefore, QString());
    if (!field.isEmpty())
        m_choices.fieldToHeader.insert(field, header);
    Q_EMIT choicesChanged();
}

void ImportDialog::setPreview(const ImportPreview &preview)
{
    m_columns->setColumns(preview.columns);
    m_rows->setRows(preview.rows);
    fitOutcomes();
    explainRow();
    m_progress->hide();
    m_delimiter->setItemText(
        0, preview.delimiter.isEmpty()
               ? tr("found")
               : tr("found: %1").arg(preview.delimiter == QLatin1String("\t") ? tr("tab") : preview.delimiter));
    m_encoding->setItemText(0, preview.encoding.isEmpty() ? tr("found") : tr("found: %1").arg(preview.encoding));
    m_problem->setText(preview.problem.left(1000));
    m_problem->setVisible(!preview.problem.isEmpty());
    present(preview);
}

/// As wide as its texts, and at most two fifths of the table.
void ImportDialog::fitOutcomes()
{
    m_table->resizeColumnToContents(ImportPreviewModel::OutcomeColumn);
    const int wanted = m_table->columnWidth(ImportPreviewModel::OutcomeColumn);
    const int most = std::max(16 * unit(), m_table->viewport()->width() * 2 / 5);
    m_table->setColumnWidth(ImportPreviewModel::OutcomeColumn, std::clamp(wanted, 12 * unit(), most));
}

/// In full why the current row is not imported; of the first such row where none is current.
void ImportDialog::explainRow()
{
    const auto outcome = [this](int row) { return m_rows->index(row, ImportPreviewModel::OutcomeColumn); };
    const auto isProblem = [&](int row) {
        return outcome(row).data(ImportPreviewModel::OutcomeRole).toInt() == static_cast<int>(ImportOutcome::Problem);
    };
    int row = m_table->currentIndex().row();
    for (int next = 0; row < 0 && next < m_rows->rowCount(); ++next)
        row = isProblem(next) ? next : -1;
    const bool isShown = row >= 0 && isProblem(row);
    if (isShown)
        m_reason->setText(tr("Line %1: %2")
                              .arg(m_rows->index(row, ImportPreviewModel::LineColumn).data().toString(),
                                   outcome(row).data().toString()));
    m_reason->setVisible(isShown);
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ImportDialog::fitOutcomes, Qt::QueuedConnection);
}

void ImportDialog::present(const ImportPreview &preview)
{
    const auto people
        = static_cast<int>(preview.added + (m_choices.posting.isNull() ? preview.updated : preview.applications));
    QStringList parts{tr("%n new", nullptr, static_cast<int>(preview.added)),
                      tr("%n known", nullptr, static_cast<int>(preview.known))};
    if (preview.updated > 0)
        parts += tr("%n of them updated", nullptr, static_cast<int>(preview.updated));
    if (!m_choices.posting.isNull())
        parts += tr("%n application(s)", nullptr, static_cast<int>(preview.applications));
    parts += tr("%n line(s) not imported", nullptr, static_cast<int>(preview.problems));
    if (static_cast<size_t>(preview.added + preview.known + preview.problems) > preview.rows.size())
        parts += tr("the first %1 are shown").arg(preview.rows.size());
    parts += tr("nothing is saved yet");
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_import->setText(preview.added > 0 ? tr("&Import %n people", nullptr, static_cast<int>(preview.added))
                                        : tr("&Import"));
    m_import->setEnabled(preview.isWhole && preview.problem.isEmpty() && people > 0);
}

void ImportDialog::showProgress(qint64 done, qint64 total, bool isImporting)
{
    m_progress->show();
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_import->setEnabled(false);
    m_summary->setText(isImporting ? tr("Importing. Cancel leaves nothing behind.")
                                   : tr("Reading, to say what would happen..."));
}

void ImportDialog::showProblem(const QString &sentence)
{
    m_progress->hide();
    m_problem->setText(sentence.left(1000));
    m_problem->setVisible(!sentence.isEmpty());
    m_import->setEnabled(true);
}

} // namespace shortlist
