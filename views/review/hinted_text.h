#pragma once

#include "shown/wording.h"

#include <QPlainTextEdit>

namespace shortlist {

/// A text to read, with words underlined; pointing at them says why, and what to write instead.
class HintedText : public QPlainTextEdit {
    Q_OBJECT

public:
    HintedText(const QString &text, std::vector<WordingHint> hints, QWidget *parent = nullptr);

    /// Of another text.
    void setHints(std::vector<WordingHint> hints);

    void showHint(const WordingHint &hint);
    /// What pointing at a character of the text says; empty where no hint is.
    [[nodiscard]] QString hintAt(qsizetype position) const;

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void underline();

    std::vector<WordingHint> m_hints;
};

} // namespace shortlist
