#include "window/tell_done.h"

#include "sentence.h"
#include "shell/message_bar.h"
#include "text.h"

namespace shortlist {

void tellDone(WorkspaceClient &client, MessageBar &messages, const Committed &what)
{
    const bool isUndo = what.edit.verb == Verb::Undo || what.edit.verb == Verb::Redo;
    client.ask<QString>(
        &messages,
        [what](Connection &connection) -> Result<QString> {
            return sentenceOf(connection, what.edit.verb, what.edit.subjects, what.about);
        },
        [&messages, isUndo](const Result<QString> &sentence) {
            if (sentence)
                messages.showDone(Text::tr("%1.", "what was done").arg(*sentence), !isUndo);
        });
}

} // namespace shortlist
