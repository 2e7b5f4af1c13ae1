package uk.homeward.transfer;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TransferWaves extends Repository<TransferWave, Long> {

    TransferWave saveAndFlush(TransferWave wave);

    Optional<TransferWave> findById(long id);

    @Query("select w from TransferWave w where w.code = :code and w.status <> CLOSED")
    Optional<TransferWave> findUnderWay(String code);

    @Query("select w from TransferWave w where w.code = :code order by w.id desc limit 1")
    Optional<TransferWave> newest(String code);

    @Query("select w from TransferWave w order by w.opensOn, w.id")
    List<TransferWave> all();

    @Query("select w from TransferWave w where w.status = OPEN order by w.id")
    List<TransferWave> open();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from TransferWave w where w.id = :id")
    Optional<TransferWave> findLocked(long id);
}
