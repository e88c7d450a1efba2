#pragma once

#include "shown/review.h"

#include <QWidget>

namespace shortlist {

/// Below the facts of a review: from which words those were inferred that nothing states as such, and whether the pay
/// is missing.
class FactOriginsBar final : public QWidget {
    Q_OBJECT

public:
    explicit FactOriginsBar(QWidget *parent = nullptr);

    void setReview(const Review &review);

Q_SIGNALS:
    /// One of them is pointed at: the line that it comes from; 0: none is.
    void linePointed(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString sentenceOf(Fact fact);
    void addChip(const QString &text, const QString &tip, int line);

    std::vector<InferredFact> m_inferred;
    bool m_lacksPay = false;
};

} // namespace shortlist
