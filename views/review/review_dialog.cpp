#include "review/review_dialog.h"

#include "fields/safe_text.h"
#include "review/facts_form.h"
#include "review/review_list_view.h"
#include "review/source_view.h"
#include "review_model.h"
#include "style/icons.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

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
      m_source(new SourceView), m_list(new ReviewListView(*m_model)), m_facts(new ReviewFacts), m_several(new QLabel),
      m_postings(new QComboBox)
{
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_source);
    splitter->addWidget(buildResult());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_source->setMinimumWidth(24 * unit());
    splitter->setSizes({1000, 1000});
    addPart(splitter, 1);
    buildFooter();
    connectList();
}

/// Which one of several it is.
QWidget *ReviewDialog::buildPostings()
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(2 * unit(), unit(), 2 * unit(), 0);
    column->setSpacing(unit() / 2);
    m_several->setObjectName(QStringLiteral("review_several"));
    m_several->setWordWrap(true);
    m_several->setTextFormat(Qt::PlainText);
    m_postings->setObjectName(QStringLiteral("review_postings"));
    m_postings->setAccessibleName(tr("Posting to review"));
    m_postings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_postings->setMinimumContentsLength(12);
    column->addWidget(m_several);
    column->addWidget(m_postings);
    connect(m_postings, &QComboBox::activated, this, [this](int posting) {
        if (posting != review().posting)
            Q_EMIT postingChosen(posting);
    });
    return row;
}

QWidget *ReviewDialog::buildResult()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildPostings());
    column->addWidget(m_facts);
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
    const auto history = [this](const QString &name, const QKeySequence &key, const char *picture) {
        auto *action = new QAction(name, this);
        action->setShortcut(key);
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
    connect(addButton(tr("&Open another...")), &QPushButton::clicked, this, &ReviewDialog::openAnotherRequested);
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
    connect(m_facts, &ReviewFacts::edited, this, [this](const Posting &facts) {
        Review next = review();
        next.facts = facts;
        change(std::move(next), m_list->currentKey());
    });
}

void ReviewDialog::setReview(const Review &review)
{
    m_history = ReviewHistory(review);
    showProblem({});
    const auto count = static_cast<int>(review.postings.size());
    m_several->setText(tr("This source holds %n posting(s). Choose which one to review and create; “shortlist import "
                          "jd” on the command line creates all at once.",
                          nullptr, count));
    m_postings->clear();
    for (int i = 0; i < count; ++i)
        m_postings->addItem(tr("%1 of %2: %3", "number, how many, title")
                                .arg(i + 1)
                                .arg(count)
                                .arg(shortLine(review.postings[i], 100)));
    m_postings->parentWidget()->setVisible(count > 1);
    refresh(firstKey(review));
}

void ReviewDialog::setOther(const Review &review)
{
    change(review, firstKey(review));
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
    m_postings->setCurrentIndex(review().posting);
    setSummary(summary());
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
    m_list->setCurrentKey(key);
    m_source->highlight(m_list->currentKey());
}

QString ReviewDialog::summary() const
{
    const auto count = [this](ReviewList list) { return static_cast<int>(review().list(list).size()); };
    QStringList parts{review().name.left(200), tr("%n line(s)", nullptr, static_cast<int>(review().lines.size())),
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
    m_create->setEnabled(true);
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
    m_create->setEnabled(false);
    Q_EMIT createRequested(documentOf(review()));
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_list->setFocus();
}

} // namespace shortlist
