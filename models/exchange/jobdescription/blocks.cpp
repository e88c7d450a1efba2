#include "blocks.h"

#include "block_reader.h"

namespace shortlist {

std::vector<Block> readBlocks(const std::vector<SourceLine> &lines, const WordTable &table)
{
    return BlockReader(lines, table).read();
}

} // namespace shortlist
