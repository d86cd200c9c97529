#!/usr/bin/env python3
"""A chronology of more articles than one machine should read, on Apache Spark.

    spark-submit timeline.py ARTICLES.ndjson… --output timeline.json [--dateline PATH] [--partitions N] [--master URL] [-- OPTIONS OF MERGE]

`dateline events` is the map: stateless, an article a line, run beside each partition through RDD.pipe. `dateline merge` is the reduce. Each is the same program that
runs on one machine, so the result is the same timeline.json, byte for byte: neither depends on the order of its lines or on how they were divided.

Merging is one process. How rare a word is, which articles tell one story, and whether an article's publication date can be right are questions about the whole
collection; a reduce by story and day would answer them from a part, and give another timeline. What reaches it are mentions with the sentences that
they stand in, some ten times the bytes of the text: the price of lines that can be cut anywhere and come in any order.
"""
import argparse
import shlex
import sys

from pyspark.sql import SparkSession

arguments = sys.argv[1:]
own, passed = (arguments[: arguments.index("--")], arguments[arguments.index("--") + 1 :]) if "--" in arguments else (arguments, [])
parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("articles", nargs="+", help="files of article records, NDJSON, as 'dateline read' writes them")
parser.add_argument("--output", required=True, help="where timeline.json goes")
parser.add_argument("--dateline", default="dateline", help="the program, at the same path on every worker")
parser.add_argument("--partitions", type=int, default=0, help="pieces that the articles are divided into (0: as Spark divides the files)")
parser.add_argument("--master", help="where Spark runs, if spark-submit does not say so: local[2]")
options = parser.parse_args(own)

builder = SparkSession.builder.appName("dateline")
spark = (builder.master(options.master) if options.master else builder).getOrCreate()
context = spark.sparkContext


def command(*words):
    """For RDD.pipe. With checkCode a failing process is a failing task, and is tried again; status 1 is no failure: a line that could not be read is named in the
    worker's log and left out, as on one machine."""
    return shlex.join(["sh", "-c", '"$@" || [ $? -eq 1 ]', "dateline", options.dateline, *words])


# One job a process: Spark already runs as many processes as there are cores.
events = command("events", "--ndjson", "--jobs", "1")
merge = command("merge", "--ndjson", *passed)

articles = context.textFile(",".join(options.articles), minPartitions=max(2, options.partitions))
mentions = articles.pipe(events, checkCode=True)
timeline = mentions.coalesce(1, shuffle=True).pipe(merge, checkCode=True)
with open(options.output, "w", encoding="utf-8", newline="\n") as file:
    for line in timeline.toLocalIterator():
        file.write(line + "\n")
spark.stop()
