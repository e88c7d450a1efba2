#pragma once

#include "blocks.h"
#include "bullet_mark.h"

namespace shortlist {

/// Goes over the lines once and makes blocks of them, looking at most one line ahead.
class BlockReader {
public:
    BlockReader(const std::vector<SourceLine> &lines, const WordTable &table) : m_lines(lines), m_table(table) {}
    [[nodiscard]] std::vector<Block> read();

private:
    void readLine(size_t index);
    void readProse(const SourceLine &line);
    [[nodiscard]] bool readMarked(const SourceLine &line);
    void readHeading(const SourceLine &line, int depth, QStringView heading);
    void readField(const SourceLine &line, QStringView label, QStringView value);
    void addText(const SourceLine &line, const QString &text);
    void addBullet(const SourceLine &line, const QString &number, QStringView text);
    [[nodiscard]] bool readTableRow(const SourceLine &line);
    [[nodiscard]] bool readBracketed(const SourceLine &line);
    [[nodiscard]] bool readSigned(const SourceLine &line, const BulletMark &mark, QStringView rest);
    [[nodiscard]] Meaning meaningOf(QStringView label) const;
    [[nodiscard]] bool readUnderline(const SourceLine &line);
    [[nodiscard]] bool readMarkdownHeading(const SourceLine &line);
    [[nodiscard]] bool readBullet(const SourceLine &line);
    [[nodiscard]] bool readContinuation(const SourceLine &line);
    [[nodiscard]] bool readPlainHeading(const SourceLine &line, const QString &text);
    [[nodiscard]] bool readInlineHeading(const SourceLine &line, const QString &text);
    [[nodiscard]] bool readFact(const SourceLine &line, const QString &text);
    void addHeading(int line, int depth, const QString &text, Meaning meaning);
    [[nodiscard]] bool isBulletNext() const;
    [[nodiscard]] bool isInRow(const SourceLine &line, const BulletMark &mark) const;
    [[nodiscard]] bool isLineOfList(QStringView text) const;
    [[nodiscard]] bool isOwnHeading(const SourceLine &line) const;
    [[nodiscard]] bool isFactLine(QStringView text) const;

    const std::vector<SourceLine> &m_lines;
    const WordTable &m_table;
    std::vector<Block> m_blocks;
    size_t m_index = 0;
    int m_bulletIndent = 0;               ///< of the last bullet
    qsizetype m_lastLength = 0;           ///< of the last line's text
    bool m_bulletWaits = false;           ///< a bullet stood alone on its line
    bool m_bulletsSeen = false;           ///< since the last heading
    Meaning m_heading = Meaning::Unknown; ///< the last one's
    int m_headingDepth = 0;
};

} // namespace shortlist
