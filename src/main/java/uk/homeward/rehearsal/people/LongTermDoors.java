package uk.homeward.rehearsal.people;

import java.util.Map;
import uk.homeward.rehearsal.TaskWorker;

/** The doors through which everybody goes on the way to long-term care. */
record LongTermDoors(
        DemoAssessing assessing,
        DemoNights nights,
        DemoArranging arranging,
        DemoOwnTeam ownTeam,
        DemoTransferring transferring,
        TaskWorker work,
        Map<String, DemoTask> tasks) {}
