#pragma once

#include "csv/text_encoding.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

class QIODevice;

namespace shortlist {

/// The part of a device's bytes that is being read, as wide as its reader needs it: more() appends, drop() takes away
/// at the front. UTF-16 arrives as UTF-8; what is no UTF-16 arrives as bytes that are no UTF-8 either.
class ByteWindow {
public:
    explicit ByteWindow(QIODevice &device);

    /// Reads on until the window holds at least `size` untransformed bytes or the device ends.
    void fill(qsizetype size);
    /// From here on, and for what the window holds already.
    void setEncoding(TextEncoding encoding, int markLength);

    /// Appends at least one byte; false where the device has ended or fails (see error()).
    bool more();
    void drop(const char *upTo) { m_begin = upTo - m_bytes.constData(); }

    [[nodiscard]] const char *begin() const { return m_bytes.constData() + m_begin; }
    [[nodiscard]] const char *end() const { return m_bytes.constData() + m_bytes.size(); }
    [[nodiscard]] QByteArrayView bytes() const { return {begin(), end() - begin()}; }
    /// Whether nothing comes after end().
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What messages call the device: its file's name, or "standard input".
    [[nodiscard]] QString deviceName() const;

private:
    [[nodiscard]] qint64 readSome(char *into, qint64 size);
    void appendPlain(qsizetype size);
    void appendFromUtf16();
    void fail();

    QIODevice &m_device;
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    QByteArray m_units; ///< UTF-16 that is not transformed yet: an odd byte, half of a surrogate pair
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_atEnd = false;
    qint64 m_bytesRead = 0;
    std::optional<Error> m_error;
};

} // namespace shortlist
