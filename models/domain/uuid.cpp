#include "uuid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace shortlist {

QString newUuid(Moment at)
{
    // Within a millisecond the random part counts on in random steps (RFC 9562, 6.2, method 2): a bulk Edit gives all
    // its rows one moment, and random order in an index of 100,000 costs more than the rows themselves.
    thread_local QRandomGenerator generator = QRandomGenerator::securelySeeded();
    thread_local qint64 last = -1;
    thread_local quint64 high = 0;
    thread_local quint64 low = 0;
    if (last != at.milliseconds) {
        last = at.milliseconds;
        high = generator.generate64() & 0x7ff; // room above, so that counting on does not leave the twelve bits
        low = generator.generate64() >> 2;
    } else {
        low += 1 + (generator.generate64() >> 28);
        high += low >> 62;
        low &= (quint64(1) << 62) - 1;
    }
    std::array<quint8, 16> bytes{};
    const auto time = static_cast<quint64>(at.milliseconds);
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(time >> (8 * (5 - i)));
    bytes[6] = static_cast<quint8>(0x70 | (high >> 8 & 0x0f));
    bytes[7] = static_cast<quint8>(high);
    for (size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<quint8>(low >> (8 * (7 - i)));
    bytes[8] = static_cast<quint8>(0x80 | bytes[8]);

    static constexpr char digits[] = "0123456789abcdef";
    char text[36];
    int out = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text[out++] = '-';
        text[out++] = digits[bytes[i] >> 4];
        text[out++] = digits[bytes[i] & 0x0f];
    }
    return QString::fromLatin1(text, 36);
}

bool isUuid(QStringView text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace shortlist
