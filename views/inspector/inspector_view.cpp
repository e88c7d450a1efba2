#include "inspector/inspector_view.h"

#include "inspector/application_panel.h"
#include "inspector/interview_panel.h"
#include "inspector/notes_panel.h"
#include "inspector/scorecard_panel.h"
#include "inspector/screening_panel.h"
#include "inspector/section_label.h"
#include "inspector/timeline_view.h"
#include "style/tokens.h"
#include "timeline_model.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

namespace shortlist {

InspectorView::InspectorView(QWidget *parent)
    : QWidget(parent), m_person(new PersonPanel), m_application(new ApplicationPanel), m_screening(new ScreeningPanel),
      m_interviews(new InterviewPanel), m_scorecards(new ScorecardPanel), m_notes(new NotesPanel),
      m_timeline(new TimelineModel(this)), m_pages(new QStackedLayout(this)), m_scroll(new QScrollArea)
{
    setMinimumWidth(32 * unit());
    auto *nobody = new QWidget;
    QLabel *empty = mutedLabel(tr("Nobody is selected. Choose a card on the board, or a person in All candidates, to "
                                  "see and edit what is known of them."));
    empty->setObjectName(QStringLiteral("inspector_empty"));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    empty->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    auto *emptyColumn = new QVBoxLayout(nobody);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(empty);

    auto *timeline = new TimelineView;
    timeline->setModel(m_timeline);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(unit(), unit(), unit() + unit() / 2, 2 * unit());
    column->setSpacing(unit() / 2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_person, m_application, m_interviews, m_scorecards, m_screening, m_notes})
        column->addWidget(part);
    column->addWidget(sectionLabel(tr("Timeline")));
    column->addWidget(timeline);
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("inspector_scroll"));
    m_scroll->setAccessibleName(tr("Candidate"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    content->resize(1, 1); // else all of it is measured here, and again when it is seen
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_pages->addWidget(nobody);
    m_pages->addWidget(m_scroll);
}

QSize InspectorView::sizeHint() const
{
    return {qMax(268, 34 * unit()), 600};
}

void InspectorView::showNobody()
{
    m_shown = {};
    m_pages->setCurrentIndex(0);
}

void InspectorView::showProfile(const CandidateProfile &profile, Moment now, const QTimeZone &zone)
{
    const bool isOther = !(m_shown == profile.candidate.id);
    m_shown = profile.candidate.id;
    m_person->showPerson(profile.candidate);
    m_application->showProfile(profile);
    m_screening->showProfile(profile);
    m_interviews->showProfile(profile, now, zone);
    m_scorecards->showProfile(profile);
    m_notes->showProfile(profile, now, zone);
    m_timeline->setRows(profile.timeline, now, zone);
    m_pages->setCurrentIndex(1);
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

void InspectorView::flush()
{
    m_person->flush();
    m_application->flush();
    m_screening->flush();
    m_notes->flush();
}

void InspectorView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect().right() : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.line);
}

} // namespace shortlist
