#pragma once

#include <QPlainTextEdit>

namespace shortlist {

/// A field for plain text that grows with it. In one of a single line Enter is submitted(), and pasted lines may go out
/// as a list; in one of many lines Enter begins the next.
class TextEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Enter { Submits, BeginsLine };

    explicit TextEdit(Enter enter, QWidget *parent = nullptr);

    /// How many lines it shows at least and at most.
    void setLines(int fewest, int most);
    /// Pasting several lines is linesPasted() instead.
    void setSplitsLines(bool splits) { m_splitsLines = splits; }
    /// With every character that was put in: no-break spaces too.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void submitted();
    void cancelled();
    /// Up or Down at the first or last line.
    void leftBy(int direction);
    void linesPasted(const QString &text);
    /// Was to be pasted and is too much to be laid out in time; nothing was.
    void tooMuch();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void grow();

    Enter m_enter;
    bool m_splitsLines = false;
    int m_fewest = 1;
    int m_most = 8;
    int m_height = 0;
};

} // namespace shortlist
