package uk.homeward.pages.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.AuditTrail;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.confidentiality.Involvement;
import uk.homeward.engine.StaffGroups;

/**
 * Somebody is involved with a person whose cases wait for them or their team, or in whose cases one of the team has done
 * something. A case may be one of many in a life that is about nobody alone, such as the failure of a provider.
 */
@Component
class InvolvementReader implements Involvement {
    private static final String WAITING =
            """
            select exists (
                select 1
                  from act_ru_execution life
                  join act_ru_execution part on part.root_proc_inst_id_ = life.root_proc_inst_id_
                   and (life.id_ = life.root_proc_inst_id_ or part.id_ = life.id_)
                  join act_ru_task t on t.proc_inst_id_ = part.id_
                 where life.business_key_ in (:cases) and life.parent_id_ is null
                   and (t.assignee_ = :staff
                        or exists (select 1 from act_ru_identitylink l
                                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:groups))))""";

    private final JdbcClient database;
    private final List<CaseContributor> contributors;
    private final AuditTrail trail;
    private final IdentityService identity;

    InvolvementReader(JdbcClient database, List<CaseContributor> contributors, AuditTrail trail, ProcessEngine engine) {
        this.database = database;
        this.contributors = contributors;
        this.trail = trail;
        this.identity = engine.getIdentityService();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean of(String staff, Set<String> groups, String personReference) {
        List<CaseFile> files = contributors.stream()
                .flatMap(room -> room.casesOf(personReference).stream().map(found -> new CaseFile(found, room)))
                .toList();
        List<String> cases = files.stream().map(CaseFile::reference).toList();
        return (waiting(cases, staff, groups) || acted(cases, staff, groups) || waiting(within(files), staff, groups));
    }

    /** What lives in them under references of its own, and may have begun by itself. */
    private List<String> within(List<CaseFile> files) {
        return files.stream()
                .flatMap(file -> contributors.stream().flatMap(room -> room.referencesIn(file).stream()))
                .toList();
    }

    private boolean waiting(List<String> cases, String staff, Set<String> groups) {
        return !cases.isEmpty()
                && database.sql(WAITING)
                        .param("cases", cases)
                        .param("staff", staff)
                        .param("groups", groups.isEmpty() ? Set.of("") : groups)
                        .query(Boolean.class)
                        .single();
    }

    private boolean acted(List<String> cases, String staff, Set<String> groups) {
        return trail.actorsIn(cases).stream()
                .anyMatch(actor -> actor.equals(staff)
                        || StaffGroups.of(identity, actor).stream().anyMatch(groups::contains));
    }
}
