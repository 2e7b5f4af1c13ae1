package uk.homeward.dataimport;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DataImports extends Repository<DataImport, Long> {

    DataImport saveAndFlush(DataImport one);

    Optional<DataImport> findById(long id);

    /** Whoever decides is alone with the file. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from DataImport i where i.id = :id")
    Optional<DataImport> findLocked(long id);

    List<DataImport> findByPrintAndStatus(String print, ImportStatus status);

    List<DataImport> findByStatusAndCheckedAtBefore(ImportStatus status, Instant moment);

    @Query("select i from DataImport i order by i.id desc")
    Page<DataImport> newest(Pageable page);
}
