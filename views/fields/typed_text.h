#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QTimer;

namespace shortlist {

/// When text that is being typed is due to be stored: a second after the last key, on leaving the field, on closing.
/// Knows what is stored, what was asked to be stored, and what was refused, so that nothing typed is overwritten; and
/// what the person knows to be stored, so that a colleague's text is not overwritten without a word either.
class TypedText final : public QObject {
    Q_OBJECT

public:
    explicit TypedText(QObject *parent = nullptr);

    /// What is stored now. True: the field should show it, because nothing of its own is in it.
    [[nodiscard]] bool setStored(const QString &text);
    void type(const QString &text);
    /// What is typed is due now.
    void flush();
    /// What became of the text that was due.
    void settle(const QString &text, bool isStored);
    /// Forgets what was typed: another row is shown from now on.
    void restart(const QString &stored);
    /// The person is told what is stored now, and types on knowing it. False: that was known.
    [[nodiscard]] bool takeBase();
    [[nodiscard]] bool hasUnstored() const { return m_typed != m_base; }
    [[nodiscard]] bool isRefused() const { return m_refused == m_typed; }
    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] const QString &typed() const { return m_typed; }

Q_SIGNALS:
    /// `before`: what it replaces, as far as the person knows.
    void due(const QString &before, const QString &after);
    /// Nothing of its own is in the field any more, and something else is stored.
    void replaced(const QString &stored);

private:
    QTimer *m_timer;
    QString m_base; ///< what the person knows to be stored
    QString m_stored;
    QString m_typed;
    std::optional<QString> m_asked;   ///< on its way
    std::optional<QString> m_refused; ///< not asked for a second time
};

} // namespace shortlist
