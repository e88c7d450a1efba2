#include "reports/ranking_view.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "reports/ranking_delegate.h"
#include "reports/report_table.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

RankingView::RankingView(QWidget *parent)
    : QWidget(parent), m_model(new RankingModel(this)), m_words(textLabel()),
      m_table(reportTable(QStringLiteral("ranking_table"), tr("Ranking"), m_model, new RankingDelegate)),
      m_how(textLabel())
{
    setObjectName(QStringLiteral("ranking_view"));
    m_words->setObjectName(QStringLiteral("ranking_words"));
    m_how->setForegroundRole(QPalette::PlaceholderText);
    m_how->setText(tr("Score: the mean of the criteria's means, by weight; what nobody observed is left out, never "
                      "zero. Limits: between them the score lies in 95 of 100 cases, from how much interviewers "
                      "differ about the same candidate. Press Enter on a number to see what is behind it."));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), unit(), 0, unit());
    column->setSpacing(unit());
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(m_how);
    connect(m_table, &QTableView::clicked, this, &RankingView::ask);
}

void RankingView::showRanking(const RankingShown &ranking)
{
    m_model->setRanking(ranking);
    m_words->setText(shortText(ranking.notes.join(u' ')));
    m_words->setVisible(!ranking.notes.isEmpty());
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->rowAt(row))
            m_table->setSpan(row, 0, 1, RankingModel::Columns);
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, RankingModel::Candidate));
}

void RankingView::ask(const QModelIndex &index)
{
    if (const RankedRow *row = m_model->rowAt(index.row()))
        Q_EMIT behindRequested(*row, index.column());
}

bool RankingView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEnter = event->type() == QEvent::KeyPress
                         && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return
                             || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (watched != m_table || !isEnter)
        return QWidget::eventFilter(watched, event);
    ask(m_table->currentIndex());
    return true;
}

void RankingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 100 * unit();
    const int widths[] = {7, isNarrow ? 18 : 24, isNarrow ? 9 : 10, isNarrow ? 18 : 28, 11, 14, 31};
    for (int column = 0; column < RankingModel::Columns; ++column)
        setReportWidth(*m_table, column, widths[column] * unit());
}

} // namespace shortlist
