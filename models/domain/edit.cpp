#include "edit.h"

namespace shortlist {

Change::Operation Change::operation() const
{
    if (!before)
        return Operation::Create;
    if (!after)
        return Operation::Delete;
    return *before == *after ? Operation::Expect : Operation::Update;
}

} // namespace shortlist
