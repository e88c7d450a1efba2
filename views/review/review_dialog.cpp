#include "review/review_dialog.h"

#include "review/fact_origins.h"
#include "review/facts_form.h"
#include "review/queue_panel.h"
#include "review/review_list_view.h"
#include "review/source_view.h"
#include "review_model.h"
#include "review_queue_model.h"
#include "style/icons.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

/// The key of the item that comes to stand where one was.
int keyBeside(const Review &review, int key)
{
    const auto place = placeOf(review, key);
    if (!place)
        return 0;
    const auto &list = review.list(place->list);
    if (place->index + 1 < list.size())
        return list[place->index + 1].key;
    return place->index > 0 ? list[place->index - 1].key : key;
}

/// The key of the item to begin with.
int firstKey(const Review &review)
{
    for (const ReviewList list : {ReviewList::Responsibilities, ReviewList::Required, ReviewList::Preferred,
                                  ReviewList::Summary, ReviewList::Sections, ReviewList::Text}) {
        if (!review.list(list).empty())
            return review.list(list).front().key;
    }
    return 0;
}

} // namespace

ReviewDialog::ReviewDialog(QWidget *parent)
    : FramedDialog(QStringLiteral("review"), tr("Review the job description"), parent), m_model(new ReviewModel(this)),
      m_source(new SourceView), m_list(new ReviewListView(*m_model)), m_facts(new ReviewFacts),
      m_origins(new FactOriginsBar), m_queue(new ReviewQueueModel(this)), m_panel(new ReviewQueuePanel(*m_queue)),
      m_result(buildResult())
{
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_source);
    splitter->addWidget(m_result);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_source->setMinimumWidth(24 * unit());
    splitter->setSizes({1000, 1000});
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_panel);
    parts->addWidget(splitter);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    addPart(parts, 1);
    buildFooter();
    connectList();
    connectQueue();
    connectPointing();
    allow();
}

ReviewDialog::~ReviewDialog()
{
    // While it is whole: what the mouse leaves when the window goes still tells it so.
    QDialog::setVisible(false);
}

QWidget *ReviewDialog::buildResult()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    auto *origins = new QVBoxLayout;
    origins->setContentsMargins(2 * unit(), 0, 2 * unit(), unit() / 2);
    origins->addWidget(m_origins);
    column->addLayout(origins);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(2 * unit() - 3, unit() / 2, 2 * unit(), 0);
    tools->setSpacing(0);
    for (QAction *action : m_list->itemActions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        if (action->menu()) // beside the name the style shows the arrow of the menu; both open it
            connect(action, &QAction::triggered, button, &QToolButton::showMenu);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(m_list, 1);
    return result;
}

void ReviewDialog::buildFooter()
{
    const auto history = [this](const QString &name, QKeySequence::StandardKey key, const char *picture) {
        auto *action = new QAction(name, this);
        action->setShortcuts(key);
        addAction(action);
        QPushButton *one = addButton(name);
        one->setIcon(icon(QLatin1String(picture)));
        one->setMinimumWidth(one->sizeHint().width() + unit());
        connect(one, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, one, [one, action] { one->setEnabled(action->isEnabled()); });
        return action;
    };
    m_undo = history(tr("Undo"), QKeySequence::Undo, "undo");
    m_redo = history(tr("Redo"), QKeySequence::Redo, "redo");
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_history.undo())
            refresh(m_list->currentKey());
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_history.redo())
            refresh(m_list->currentKey());
    });
    m_openAnother = addButton(tr("&Open another..."));
    connect(m_openAnother, &QPushButton::clicked, this, &ReviewDialog::openAnotherRequested);
    m_create = addDoing(tr("&Create posting"));
    m_create->setToolTip(
        tr("Create posting (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto *createAction = new QAction(this);
    createAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addAction(createAction);
    connect(createAction, &QAction::triggered, this, &ReviewDialog::create);
    connect(m_create, &QPushButton::clicked, this, &ReviewDialog::create);
}

void ReviewDialog::connectList()
{
    connect(m_list, &ReviewListView::currentKeyChanged, m_source, &SourceView::highlight);
    connect(m_source, &SourceView::itemChosen, this, [this](int key) {
        if (key != 0)
            m_list->setCurrentKey(key);
    });
    connect(m_source, &SourceView::takeRequested, this, &ReviewDialog::offerLine);
    connect(m_list, &ReviewListView::sendRequested, this,
            [this](int key, ReviewList to) { change(sent(review(), key, to), key); });
    connect(m_list, &ReviewListView::dropRequested, this,
            [this](int key) { change(dropped(review(), key), keyBeside(review(), key)); });
    connect(m_list, &ReviewListView::restoreRequested, this, [this](int key) { change(restored(review(), key), key); });
    connect(m_list, &ReviewListView::mergeRequested, this, [this](int key) {
        const auto place = placeOf(review(), key);
        if (place && place->index > 0)
            change(merged(review(), key), review().list(place->list)[place->index - 1].key);
    });
    connect(m_list, &ReviewListView::splitRequested, this, [this](int key) { change(split(review(), key), key); });
    connect(m_list, &ReviewListView::splitTypedRequested, this,
            [this](int key, const QString &whole, qsizetype at) { change(splitTyped(review(), key, whole, at), key); });
    connect(m_list, &ReviewListView::moveRequested, this,
            [this](int key, int step) { change(moved(review(), key, step), key); });
    connect(m_model, &ReviewModel::retypeRequested, this,
            [this](int key, const QString &whole) { change(retyped(review(), key, whole), key); });
    connect(m_facts, &ReviewFacts::edited, this,
            [this](const Posting &facts) { change(withFacts(review(), facts), m_list->currentKey()); });
}

void ReviewDialog::connectPointing()
{
    const auto point = [this](int key) {
        m_source->pointTo(key);
        m_list->pointTo(key);
    };
    connect(m_source, &SourceView::itemPointed, this, point);
    connect(m_list, &ReviewListView::itemPointed, this, point);
    connect(m_origins, &FactOriginsBar::linePointed, m_source, &SourceView::pointToLine);
}

void ReviewDialog::connectQueue()
{
    connect(m_panel, &ReviewQueuePanel::chosen, this, &ReviewDialog::choose);
    connect(m_panel, &ReviewQueuePanel::skipRequested, this, [this] {
        setState(m_chosen, QueueState::Skipped, {});
        goOn();
    });
    connect(m_panel, &ReviewQueuePanel::createAllRequested, this, [this] {
        m_list->setFocus(); // whatever is still being typed counts
        showProblem({});
        Q_EMIT createAllRequested();
    });
}

void ReviewDialog::add(const std::vector<QueuedPosting> &found)
{
    m_queue->add(found);
    allow();
}

void ReviewDialog::choose(int row)
{
    if (!m_panel->isAncestorOf(focusWidget()))
        m_list->setFocus(); // whatever is still being typed counts
    m_chosen = row;
    m_panel->setCurrentRow(row);
    showProblem(m_queue->at(row).problem);
    const auto kept = m_kept.find(row);
    if (row == m_shown)
        allow();
    else if (!m_queue->at(row).isRead())
        show(row, ReviewHistory());
    else if (kept != m_kept.end())
        show(row, std::exchange(kept->second, ReviewHistory()));
    else
        Q_EMIT reviewRequested(row);
}

void ReviewDialog::setReview(int row, const Review &review)
{
    if (row == m_chosen && row != m_shown)
        show(row, ReviewHistory(review));
}

void ReviewDialog::keep()
{
    if (m_shown < 0)
        return;
    if (m_history.canUndo() || m_history.canRedo())
        m_kept.insert_or_assign(m_shown, std::move(m_history));
    else
        m_kept.erase(m_shown);
}

void ReviewDialog::show(int row, ReviewHistory history)
{
    keep();
    m_shown = row;
    m_history = std::move(history);
    refresh(firstKey(review()));
    allow();
}

void ReviewDialog::setState(int row, QueueState state, const QString &problem)
{
    if (row == m_created)
        m_created = -1;
    m_queue->setState(row, state, problem);
}

void ReviewDialog::setCreated(const std::vector<int> &rows)
{
    m_queue->setCreated(rows);
}

void ReviewDialog::setUnread(int row, const QString &problem)
{
    m_kept.erase(row);
    m_queue->setUnread(row, problem);
    if (row != m_chosen)
        return;
    show(row, ReviewHistory());
    showProblem(problem);
}

void ReviewDialog::goOn()
{
    const bool isDone = m_chosen < 0 || m_queue->at(m_chosen).state != QueueState::ToReview;
    const int next = m_queue->nextToReview(m_chosen);
    if (next < 0 && m_queue->countOf(QueueState::Problem) == 0 && !m_panel->isBusy())
        accept();
    else
        choose(isDone && next >= 0 ? next : m_chosen);
}

std::optional<PostingDocument> ReviewDialog::corrected(int row) const
{
    if (row == m_shown)
        return documentOf(review());
    const auto kept = m_kept.find(row);
    return kept == m_kept.end() ? std::nullopt : std::optional(documentOf(kept->second.now()));
}

void ReviewDialog::showProgress(const QString &sentence, qint64 done, qint64 total, bool isReading)
{
    if (!isReading)
        m_isBusy = !sentence.isEmpty();
    if (!isReading || !m_isBusy)
        m_panel->showProgress(sentence, done, total);
    allow();
}

/// What can be done, by what became of the one that is shown.
void ReviewDialog::allow()
{
    const bool isAwaited = m_shown != m_chosen; // the next one is about to be shown
    const bool canChange = m_shown >= 0 && !m_isBusy && m_shown != m_created && m_queue->at(m_shown).isRead()
                           && m_queue->at(m_shown).state != QueueState::Created;
    m_result->setEnabled(canChange || isAwaited || m_shown == m_created);
    m_create->setEnabled(canChange && !isAwaited);
    m_undo->setEnabled(canChange && m_history.canUndo());
    m_redo->setEnabled(canChange && m_history.canRedo());
    m_openAnother->setEnabled(!m_isBusy);
    m_panel->allow(m_isBusy, m_created >= 0);
    if (m_queue->countOf(QueueState::Created) > 0)
        setLeaving(tr("Close"));
}

void ReviewDialog::change(Review next, int key)
{
    if (!m_history.change(std::move(next)))
        return;
    showProblem({});
    refresh(key);
}

void ReviewDialog::refresh(int key)
{
    m_model->setReview(review());
    m_source->setReview(review());
    m_facts->setFacts(review().facts);
    m_origins->setReview(review());
    setSummary(summary());
    allow();
    m_list->setCurrentKey(key);
    m_source->highlight(m_list->currentKey());
}

QString ReviewDialog::summary() const
{
    if (review().file.name.isEmpty())
        return tr("Nothing is saved yet.");
    const auto count = [this](ReviewList list) { return static_cast<int>(review().list(list).size()); };
    QStringList parts{review().file.name.left(200), tr("%n line(s)", nullptr, static_cast<int>(review().lines.size())),
                      tr("%1, %2 required, %3 preferred")
                          .arg(tr("%n responsibilities", nullptr, count(ReviewList::Responsibilities)))
                          .arg(count(ReviewList::Required))
                          .arg(count(ReviewList::Preferred))};
    if (count(ReviewList::Text) > 0)
        parts += tr("%n line(s) kept as text", nullptr, count(ReviewList::Text));
    if (count(ReviewList::Dropped) > 0)
        parts += tr("%n line(s) dropped", nullptr, count(ReviewList::Dropped));
    parts += tr("nothing is saved yet");
    return parts.join(QStringLiteral(" · "));
}

void ReviewDialog::showProblem(const QString &sentence)
{
    FramedDialog::showProblem(sentence);
    if (!sentence.isEmpty())
        m_created = -1;
    allow();
}

void ReviewDialog::offerLine(int line, const QPoint &at)
{
    const auto keys = keysOfLines(review());
    const auto place = static_cast<size_t>(line - 1);
    if (place >= keys.size())
        return;
    if (keys[place] != 0) {
        m_list->setFocus();
        return m_list->setCurrentKey(keys[place]);
    }
    if (review().lines[place].text.trimmed().isEmpty())
        return;
    QMenu menu(this);
    menu.addSection(tr("Add this line to"));
    for (size_t i = 0; i + 1 < reviewListCount; ++i) {
        const auto list = static_cast<ReviewList>(i);
        connect(menu.addAction(ReviewModel::nameOf(list)), &QAction::triggered, this, [this, line, list] {
            const int key = review().nextKey;
            change(taken(review(), line, list), key);
        });
    }
    menu.exec(at);
}

void ReviewDialog::create()
{
    // Whatever is still being typed counts.
    m_list->setFocus();
    if (!m_create->isEnabled())
        return;
    showProblem({});
    m_created = m_shown;
    allow();
    Q_EMIT createRequested(m_shown, documentOf(review()));
}

int ReviewDialog::countCorrected() const
{
    const auto isOpen = [this](int row) {
        const QueueState state = m_queue->at(row).state;
        return row != m_created && state != QueueState::Created && state != QueueState::Skipped;
    };
    auto corrected = static_cast<int>(
        std::count_if(m_kept.begin(), m_kept.end(), [&isOpen](const auto &kept) { return isOpen(kept.first); }));
    if (m_shown >= 0 && m_history.canUndo() && isOpen(m_shown))
        ++corrected;
    return corrected;
}

void ReviewDialog::reject()
{
    m_list->setFocus(); // whatever is still being typed counts
    const int corrected = countCorrected();
    if (corrected == 0)
        return FramedDialog::reject();
    auto *question = new QMessageBox(this);
    question->setObjectName(QStringLiteral("review_leave"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Leave the review"));
    question->setTextFormat(Qt::PlainText);
    question->setText(
        tr("You corrected %n job description(s) that you did not create. Leave, and lose the corrections?", nullptr,
           corrected));
    auto *leave = question->addButton(tr("&Lose the corrections"), QMessageBox::DestructiveRole);
    auto *stay = question->addButton(tr("&Go on reviewing"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { FramedDialog::reject(); });
    question->open();
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_list->setFocus();
}

} // namespace shortlist
