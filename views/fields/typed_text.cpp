#include "fields/typed_text.h"

#include <QTimer>

namespace shortlist {

TypedText::TypedText(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &TypedText::flush);
}

bool TypedText::setStored(const QString &text)
{
    const bool isOwn = m_asked || hasUnstored();
    m_stored = text;
    if (isOwn)
        return false;
    m_typed = text;
    return true;
}

void TypedText::type(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    m_refused.reset();
    m_timer->start();
}

void TypedText::flush()
{
    m_timer->stop();
    const QString before = m_asked.value_or(m_stored);
    if (m_typed == before || m_refused == m_typed)
        return;
    m_asked = m_typed;
    Q_EMIT due(before, m_typed);
}

void TypedText::settle(const QString &text, bool isStored)
{
    if (m_asked == text)
        m_asked.reset();
    if (isStored)
        m_stored = text;
    else
        m_refused = text;
}

void TypedText::restart(const QString &stored)
{
    m_timer->stop();
    m_stored = stored;
    m_typed = stored;
    m_asked.reset();
    m_refused.reset();
}

} // namespace shortlist
