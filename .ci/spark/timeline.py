#!/usr/bin/env python3
"""A chronology of more articles than one machine should read, on Apache Spark.

    spark-submit timeline.py ARTICLES.ndjson… --output timeline.json [--dateline PATH] [--partitions N] [--master URL] [-- OPTIONS OF MERGE]

Every stage is the same program that runs on one machine, beside each partition through RDD.pipe, and the result is the same timeline.json, byte for byte:

    dateline events                  the map: articles to mentions, stateless
    dateline merge --stage summary   mentions to summaries without sentences, a line an article, stateless
    dateline merge --stage plan      all summaries to a plan: which mentions are one event, when, its name and its place; one process
    dateline merge --stage part      events of the plan, with the mentions that Spark brings to them, told; a partition a stretch of the chronology
    dateline merge --stage union     what was told, in order, to timeline.json; a stream

How rare a word is, which articles tell one story, whether an article's publication date can be right, and which mention is nearest to which are questions about the
whole collection. `plan` answers them for all, from a third of the bytes, so no partition answers them from its part; what a partition is told of the whole stands in
the events that it gets.
"""
import argparse
import json
import shlex
import subprocess
import sys

from pyspark import StorageLevel
from pyspark.sql import SparkSession

arguments = sys.argv[1:]
own, passed = (arguments[: arguments.index("--")], arguments[arguments.index("--") + 1 :]) if "--" in arguments else (arguments, [])
parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
parser.add_argument("articles", nargs="+", help="files of article records, NDJSON, as 'dateline read' writes them")
parser.add_argument("--output", required=True, help="where timeline.json goes")
parser.add_argument("--dateline", default="dateline", help="the program, at the same path on every worker and here")
parser.add_argument("--partitions", type=int, default=0, help="pieces that articles and events are divided into (0: as Spark divides the files)")
parser.add_argument("--master", help="where Spark runs, if spark-submit does not say so: local[2]")
options = parser.parse_args(own)

builder = SparkSession.builder.appName("dateline")
spark = (builder.master(options.master) if options.master else builder).getOrCreate()
context = spark.sparkContext


def command(*words):
    """For RDD.pipe. With checkCode a failing process is a failing task, and is tried again; status 1 is no failure: a line that could not be read is named in the
    worker's log and left out, as on one machine."""
    return shlex.join(["sh", "-c", '"$@" || [ $? -eq 1 ]', "dateline", options.dateline, *words])


def stage(name, *words):
    return command("merge", "--ndjson", "--stage", name, *words)


def mention_of(line):
    """The id of a mention is the first thing in its line."""
    return line[line.index(':"') + 2 : line.index('",')]


# One job a process: Spark already runs as many processes as there are cores.
articles = context.textFile(",".join(options.articles), minPartitions=max(2, options.partitions))
mentions = articles.pipe(command("events", "--ndjson", "--jobs", "1"), checkCode=True).persist(StorageLevel.DISK_ONLY)
summaries = mentions.pipe(stage("summary", "--jobs", "1"), checkCode=True)
plan = summaries.coalesce(1, shuffle=True).pipe(stage("plan", *passed), checkCode=True).persist(StorageLevel.DISK_ONLY)

head = plan.filter(lambda line: not line.startswith('{"plan":"event"'))
events = plan.filter(lambda line: line.startswith('{"plan":"event"')).map(json.loads)
count = events.count()
parts = max(1, options.partitions or mentions.getNumPartitions())

# Each event goes to the partition that its place in the chronology falls into, its own line before those of its mentions.
lines = plan.filter(lambda line: line.startswith('{"plan":"event"')).map(lambda line: ((json.loads(line)["place"], 0), line))
members = events.flatMap(lambda event: [(member["id"], event["place"]) for member in event["members"]])
told = mentions.filter(lambda line: line.startswith('{"mention_id":"')).map(lambda line: (mention_of(line), line)).join(members, parts)
brought = told.map(lambda pair: ((pair[1][1], 1), pair[1][0])).union(lines)
ordered = brought.repartitionAndSortWithinPartitions(parts, lambda key: key[0] * parts // max(1, count))
pieces = ordered.values().pipe(stage("part"), checkCode=True).persist(StorageLevel.DISK_ONLY)
# All parts side by side; what follows asks for one after the other.
pieces.count()

with open(options.output, "wb") as output:
    union = subprocess.Popen([options.dateline, "merge", "--ndjson", "--stage", "union"], stdin=subprocess.PIPE, stdout=output)
    for source in (head, pieces):
        for line in source.toLocalIterator():
            union.stdin.write(line.encode() + b"\n")
    union.stdin.close()
    status = union.wait()
spark.stop()
sys.exit(status)
