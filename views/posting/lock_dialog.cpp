#include "posting/lock_dialog.h"

#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "inspector/section_label.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr size_t mostPlacesNamed = 8;

QString placeInWords(const PlaceChange &change)
{
    const auto place = [](size_t number) { return QLocale().toString(static_cast<qulonglong>(number)); };
    if (change.after == 0)
        return LockDialog::tr("from place %1 to none").arg(place(change.before));
    if (change.before == 0)
        return LockDialog::tr("from none to place %1").arg(place(change.after));
    return LockDialog::tr("from place %1 to %2").arg(place(change.before), place(change.after));
}

QWidget *placesLayout(const std::vector<PlaceChange> &changes)
{
    auto *places = new QWidget;
    places->setObjectName(QStringLiteral("lock_places"));
    auto *grid = new QGridLayout(places);
    grid->setContentsMargins(unit() / 2, 0, 0, unit() / 2);
    grid->setHorizontalSpacing(3 * unit());
    grid->setVerticalSpacing(unit() / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &text, int row, int column, int span) {
        QLabel *label = textLabel();
        label->setText(text);
        grid->addWidget(label, row, column, 1, span);
        return label;
    };
    if (changes.empty())
        add(LockDialog::tr("Nobody would change place."), 0, 0, 2);
    const size_t named = std::min(changes.size(), mostPlacesNamed);
    for (size_t i = 0; i < named; ++i) {
        const auto row = static_cast<int>(i);
        QLabel *name = add(shortLine(changes[i].candidate, 100), row, 0, 1);
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        add(placeInWords(changes[i]), row, 1, 1);
    }
    if (changes.size() > named)
        add(LockDialog::tr("and %n more", nullptr, static_cast<int>(changes.size() - named)), static_cast<int>(named),
            0, 2);
    return places;
}

} // namespace

LockDialog::LockDialog(const QString &about, const std::vector<PlaceChange> &changes, QWidget *parent)
    : FramedDialog(QStringLiteral("lock"), tr("Reason for the change"), parent),
      m_reason(new TextField(tr("Reason"), tr("It stays in the history with your name")))
{
    setHeading(shortLine(tr("Reason for the change: %1").arg(about), 120));
    setSummary(tr("Scorecards are submitted for this posting: the scores that are there would count otherwise. "
                  "No card is moved on the board."));
    m_reason->setObjectName(QStringLiteral("lock_reason"));
    m_reason->edit()->setMinimumHeight(8 * unit());
    QWidget *panel = makePanel();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(2 * unit(), unit(), 2 * unit(), 2 * unit());
    column->setSpacing(unit() / 2);
    column->addWidget(sectionLabel(tr("Who would change place")));
    column->addWidget(placesLayout(changes));
    column->addWidget(sectionLabel(tr("Reason")));
    column->addWidget(m_reason, 1);
    addPart(panel, 1);
    PrimaryButton *run = addDoing(tr("Change it"));
    run->setEnabled(false);
    connect(m_reason->edit(), &QPlainTextEdit::textChanged, run, [this, run] { run->setEnabled(!reason().isEmpty()); });
    connect(run, &QPushButton::clicked, this, &QDialog::accept);
    resize(QSize(72 * unit(), 46 * unit()));
    m_reason->edit()->setFocus();
}

QString LockDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace shortlist
