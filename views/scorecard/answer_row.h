#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace shortlist {

class RatingBox;

/// Boxes side by side of which at most one is chosen.
class AnswerRow final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerRow(const QStringList &titles, QWidget *parent = nullptr);

    void setAnchors(const QStringList &anchors);
    void setChosen(std::optional<int> place);
    void setBoxHeight(int height);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void chosen(int place);

private:
    std::vector<RatingBox *> m_boxes;
    std::optional<int> m_chosen;
};

} // namespace shortlist
