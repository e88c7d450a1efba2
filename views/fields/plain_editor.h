#pragma once

#include <QPlainTextEdit>

namespace shortlist {

/// An editor for plain text without a frame. Takes no formats and no paste that could not be stored; Tab leaves it.
class PlainEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr qsizetype mostCharacters = 20'000;

    explicit PlainEditor(QWidget *parent = nullptr);

    /// Letter for letter: toPlainText() makes spaces of no-break spaces.
    [[nodiscard]] QString exactText() const;

Q_SIGNALS:
    void tooLong(qsizetype size);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;
};

} // namespace shortlist
