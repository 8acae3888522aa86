package io.github.dancu.bhxh;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Receipts for as long as the program runs. */
final class RememberedReceipts implements UploadReceipts {
    private static final int MOST = 10_000;

    private final Map<String, UploadReceipt> byDigest = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    @Override
    public Optional<UploadReceipt> find(String digest) {
        lock.lock();
        try {
            return Optional.ofNullable(byDigest.get(digest));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void keep(String digest, UploadReceipt receipt) {
        lock.lock();
        try {
            byDigest.put(digest, receipt);
            if (byDigest.size() > MOST) {
                Iterator<String> oldest = byDigest.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }
}
