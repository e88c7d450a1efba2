#include "verbs/verbs.h"

#include "program.h"

namespace shortlist {

const std::vector<VerbInfo> &allVerbs()
{
    static const std::vector<VerbInfo> all{
        newVerb(),    readVerb(),  importVerb(), listVerb(),     showVerb(),    addVerb(),    editVerb(),
        deleteVerb(), moveVerb(),  rejectVerb(), withdrawVerb(), hireVerb(),    reopenVerb(), transferVerb(),
        statusVerb(), scoreVerb(), screenVerb(), exportVerb(),   reportVerb(),  searchVerb(), wordingVerb(),
        undoVerb(),   redoVerb(),  checkVerb(),  backupVerb(),   restoreVerb(), tourVerb()};
    return all;
}

} // namespace shortlist
