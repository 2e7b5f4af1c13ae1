package uk.homeward.capacity;

import java.time.LocalDate;

/** Implemented by whoever lets people join a team: whether anybody may, wherever that is recorded. */
public interface RecruitmentCheck {

    /** @throws uk.homeward.refusal.Refusal where nobody may join the team of the service on this day */
    void expectMayJoin(String service, LocalDate from);
}
