#pragma once

#include "posting.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace shortlist {

/// The facts of a posting that a job description states, to be corrected.
class ReviewFacts final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewFacts(QWidget *parent = nullptr);

    void setFacts(const Posting &facts);
    [[nodiscard]] QLineEdit *title() const { return m_title; }

Q_SIGNALS:
    /// On leaving a field that was changed. Texts that are no number or date leave the fact as it was.
    void edited(const shortlist::Posting &facts);

private:
    QLineEdit *addField(QGridLayout &grid, int row, int column, const QString &name, QString Posting::*field);
    void addPay(QGridLayout &grid, int row, int column);
    QWidget *addLabel(QGridLayout &grid, int row, int column, const QString &name, QWidget *buddy);
    void readOpenings();
    void readClosing();
    void readPay();
    void setIfChanged(const Posting &facts);

    Posting m_facts;
    QLineEdit *m_title = nullptr;
    std::vector<std::pair<QLineEdit *, QString Posting::*>> m_texts;
    QComboBox *m_workplace;
    QLineEdit *m_payMin;
    QLineEdit *m_payMax;
    QLineEdit *m_currency;
    QComboBox *m_period;
    QLineEdit *m_openings;
    QLineEdit *m_closes;
};

} // namespace shortlist
