#include "reports/calibration_view.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "reports/calibration_delegate.h"
#include "reports/report_table.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

CalibrationView::CalibrationView(QWidget *parent)
    : QWidget(parent), m_members(new CalibrationModel(this)), m_criteria(new AgreementModel(this)),
      m_headline(textLabel()), m_from(mutedLabel()), m_parts(new QTabWidget),
      m_memberTable(
          reportTable(QStringLiteral("calibration_members"), tr("Interviewers"), m_members, new CalibrationDelegate)),
      m_criterionTable(
          reportTable(QStringLiteral("calibration_criteria"), tr("Criteria"), m_criteria, new CalibrationDelegate)),
      m_details(textLabel())
{
    setObjectName(QStringLiteral("calibration_view"));
    QFont bold = bodyFont();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setObjectName(QStringLiteral("calibration_headline"));
    m_from->setWordWrap(true);
    m_from->setMinimumWidth(1);
    m_parts->setObjectName(QStringLiteral("calibration_parts"));
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_memberTable, tr("Interviewers"));
    m_parts->addTab(m_criterionTable, tr("Criteria"));
    m_parts->addTab(makeDetails(), tr("Details"));
    for (QTableView *table : {m_memberTable, m_criterionTable}) {
        table->installEventFilter(this);
        connect(table, &QTableView::clicked, this,
                [this, table](const QModelIndex &index) { ask(table, index.row()); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), unit(), 0, unit());
    column->setSpacing(unit() / 2);
    column->addWidget(m_headline);
    column->addWidget(m_from);
    column->addWidget(m_parts, 1);
}

QWidget *CalibrationView::makeDetails()
{
    m_details->setObjectName(QStringLiteral("calibration_details"));
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setContentsMargins(0, unit(), unit(), unit());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Details"));
    scroll->setWidget(m_details);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    return scroll;
}

void CalibrationView::showCalibration(const CalibrationShown &calibration)
{
    m_headline->setText(shortText(calibration.headline, 600));
    m_from->setText(calibration.from);
    m_members->setMembers(calibration.members);
    m_criteria->setCriteria(calibration.criteria);
    m_details->setText(shortText(calibration.details.join(QStringLiteral("\n\n")), 6000));
    for (QTableView *table : {m_memberTable, m_criterionTable}) {
        if (!table->currentIndex().isValid())
            table->setCurrentIndex(table->model()->index(0, 0));
    }
}

void CalibrationView::ask(const QTableView *table, int row)
{
    const CalibratedMember *member = table == m_memberTable ? m_members->rowAt(row) : nullptr;
    const CalibratedCriterion *criterion = table == m_criterionTable ? m_criteria->rowAt(row) : nullptr;
    if (member || criterion)
        Q_EMIT behindRequested(member ? member->member : MemberId(), criterion ? criterion->criterion : CriterionId());
}

bool CalibrationView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *table = qobject_cast<const QTableView *>(watched);
    const bool isEnter = event->type() == QEvent::KeyPress
                         && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return
                             || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (!table || !isEnter)
        return QWidget::eventFilter(watched, event);
    ask(table, table->currentIndex().row());
    return true;
}

void CalibrationView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 90 * unit();
    const int ofMember[] = {isNarrow ? 16 : 24, 9, 8, 9, 17, 18};
    for (int column = 0; column < CalibrationModel::Columns; ++column)
        setReportWidth(*m_memberTable, column, ofMember[column] * unit());
    const int ofCriterion[] = {isNarrow ? 24 : 40, 12, 20, 16};
    for (int column = 0; column < AgreementModel::Columns; ++column)
        setReportWidth(*m_criterionTable, column, ofCriterion[column] * unit());
}

} // namespace shortlist
