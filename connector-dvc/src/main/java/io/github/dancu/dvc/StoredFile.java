package io.github.dancu.dvc;

/**
 * What the ministry portal says of a file that it holds.
 *
 * @param id what it knows the file by
 * @param verified whether it named the file's hash
 */
record StoredFile(String id, boolean verified) {}
