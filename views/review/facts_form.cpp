#include "review/facts_form.h"

#include "money.h"
#include "posting/local_values.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <cmath>

namespace shortlist {

namespace {

constexpr qsizetype longestShown = 2000;

QString shownAmount(std::optional<qint64> amount, const QString &currency)
{
    if (!amount)
        return {};
    const double value = majorUnits(*amount, currency);
    const bool isWhole = value == std::floor(value);
    return QLocale().toString(value, 'f', isWhole ? 0 : minorDigits(currency));
}

} // namespace

ReviewFacts::ReviewFacts(QWidget *parent)
    : QWidget(parent), m_workplace(new QComboBox), m_payMin(new QLineEdit), m_payMax(new QLineEdit),
      m_currency(new QLineEdit), m_period(new QComboBox), m_openings(new QLineEdit), m_closes(new QLineEdit)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit() / 2);
    grid->setHorizontalSpacing(unit());
    grid->setVerticalSpacing(unit() / 2);
    auto *heading = new QLabel(tr("Facts"));
    QFont bold = bodyFont();
    bold.setBold(true);
    heading->setFont(bold);
    grid->addWidget(heading, 0, 0, 1, 4);
    m_title = addField(*grid, 1, 0, tr("&Title"), &Posting::title);
    m_title->setObjectName(QStringLiteral("review_title"));
    addField(*grid, 1, 2, tr("&Location"), &Posting::location);
    addField(*grid, 2, 0, tr("Or&ganization"), &Posting::organization);
    addField(*grid, 2, 2, tr("&Department"), &Posting::department);
    addField(*grid, 3, 0, tr("Emplo&yment"), &Posting::employmentType);
    m_workplace->addItems({tr("not stated"), tr("onsite"), tr("hybrid"), tr("remote")});
    grid->addWidget(m_workplace, 3, 3);
    addLabel(*grid, 3, 2, tr("&Workplace"), m_workplace);
    connect(m_workplace, &QComboBox::activated, this, [this](int index) {
        Posting facts = m_facts;
        facts.workplace = index > 0 ? std::optional(static_cast<Workplace>(index - 1)) : std::nullopt;
        setIfChanged(facts);
    });
    addPay(*grid, 4, 0);
    addField(*grid, 4, 2, tr("Re&quisition"), &Posting::requisition);
    grid->addWidget(m_openings, 5, 1);
    addLabel(*grid, 5, 0, tr("O&penings"), m_openings);
    m_openings->setObjectName(QStringLiteral("review_openings"));
    m_openings->setMaximumWidth(8 * unit());
    connect(m_openings, &QLineEdit::editingFinished, this, &ReviewFacts::readOpenings);
    grid->addWidget(m_closes, 5, 3);
    addLabel(*grid, 5, 2, tr("Clo&ses"), m_closes);
    m_closes->setObjectName(QStringLiteral("review_closes"));
    m_closes->setMinimumWidth(8 * unit());
    m_closes->setPlaceholderText(tr("no date"));
    connect(m_closes, &QLineEdit::editingFinished, this, &ReviewFacts::readClosing);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
}

QWidget *ReviewFacts::addLabel(QGridLayout &grid, int row, int column, const QString &name, QWidget *buddy)
{
    auto *label = new QLabel(name);
    label->setBuddy(buddy);
    label->setForegroundRole(QPalette::PlaceholderText);
    buddy->setAccessibleName(QString(name).remove(u'&'));
    grid.addWidget(label, row, column);
    return label;
}

QLineEdit *ReviewFacts::addField(QGridLayout &grid, int row, int column, const QString &name, QString Posting::*field)
{
    auto *edit = new QLineEdit;
    edit->setMinimumWidth(8 * unit());
    grid.addWidget(edit, row, column + 1);
    addLabel(grid, row, column, name, edit);
    m_texts.emplace_back(edit, field);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        if (!edit->isModified())
            return; // a long one is shown in part
        Posting facts = m_facts;
        facts.*field = edit->text().trimmed();
        setIfChanged(facts);
    });
    return edit;
}

void ReviewFacts::addPay(QGridLayout &grid, int row, int column)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit() / 2);
    line->addWidget(m_payMin, 2);
    auto *dash = new QLabel(QStringLiteral("–"));
    line->addWidget(dash);
    line->addWidget(m_payMax, 2);
    line->addWidget(m_currency, 1);
    line->addWidget(m_period, 1);
    m_payMax->setAccessibleName(tr("Pay, at most"));
    m_currency->setAccessibleName(tr("Currency of the pay"));
    m_currency->setPlaceholderText(QStringLiteral("EUR"));
    m_currency->setMaximumWidth(fontMetrics().horizontalAdvance(QStringLiteral("WWWWW")));
    m_period->setAccessibleName(tr("Period of the pay"));
    m_period->addItems({tr("–"), tr("an hour"), tr("a day"), tr("a week"), tr("a month"), tr("a year")});
    grid.addWidget(box, row, column + 1);
    addLabel(grid, row, column, tr("Pa&y"), m_payMin);
    m_payMin->setAccessibleName(tr("Pay, at least"));
    for (QLineEdit *edit : {m_payMin, m_payMax, m_currency}) {
        edit->setMinimumWidth(edit == m_currency ? 5 * unit() : 8 * unit());
        connect(edit, &QLineEdit::editingFinished, this, &ReviewFacts::readPay);
    }
    m_period->setMinimumContentsLength(5);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_period, &QComboBox::activated, this, &ReviewFacts::readPay);
}

void ReviewFacts::readOpenings()
{
    bool ok = false;
    const qint64 openings = QLocale().toLongLong(m_openings->text().trimmed(), &ok);
    Posting facts = m_facts;
    facts.openings = ok ? openings : facts.openings;
    setIfChanged(facts);
}

void ReviewFacts::readClosing()
{
    Posting facts = m_facts;
    const QString text = m_closes->text().trimmed();
    const QDate day = QDate::fromString(plainDay(text), Qt::ISODate);
    facts.closesOn = day.isValid() || text.isEmpty() ? day : facts.closesOn;
    setIfChanged(facts);
}

void ReviewFacts::readPay()
{
    Posting facts = m_facts;
    const QString currency = m_currency->text().trimmed().toUpper();
    const auto read = [&currency](const QLineEdit &edit, std::optional<qint64> before) -> std::optional<qint64> {
        if (edit.text().trimmed().isEmpty())
            return std::nullopt;
        bool ok = false;
        const double value = QLocale().toDouble(edit.text().trimmed(), &ok);
        return ok ? minorUnits(value, currency) : before;
    };
    facts.pay.min = read(*m_payMin, facts.pay.min);
    facts.pay.max = read(*m_payMax, facts.pay.max);
    facts.pay.currency = currency;
    const int period = m_period->currentIndex();
    facts.pay.period = period > 0 ? std::optional(static_cast<PayPeriod>(period - 1)) : std::nullopt;
    setIfChanged(facts);
}

void ReviewFacts::setFacts(const Posting &facts)
{
    m_facts = facts;
    for (const auto &[edit, field] : m_texts) {
        if (edit->text() != facts.*field) {
            edit->setText((facts.*field).left(longestShown));
            edit->setReadOnly((facts.*field).size() > longestShown);
            edit->setCursorPosition(0);
        }
    }
    m_openings->setText(QLocale().toString(facts.openings));
    m_closes->setText(facts.closesOn.isValid() ? localDay(facts.closesOn.toString(Qt::ISODate)) : QString());
    m_workplace->setCurrentIndex(facts.workplace ? static_cast<int>(*facts.workplace) + 1 : 0);
    m_payMin->setText(shownAmount(facts.pay.min, facts.pay.currency));
    m_payMax->setText(shownAmount(facts.pay.max, facts.pay.currency));
    for (QLineEdit *edit : {m_payMin, m_payMax})
        edit->setCursorPosition(0);
    m_currency->setText(facts.pay.currency);
    m_period->setCurrentIndex(facts.pay.period ? static_cast<int>(*facts.pay.period) + 1 : 0);
}

void ReviewFacts::setIfChanged(const Posting &facts)
{
    const bool isChanged = facts != m_facts;
    setFacts(facts);
    if (isChanged)
        Q_EMIT edited(m_facts);
}

} // namespace shortlist
