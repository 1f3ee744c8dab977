// kafkajs against a broker: produce, consume, groups, admin; every answer is checked.
//   node check.js HOST:PORT
const assert = require('assert/strict')
const { Kafka, CompressionTypes, ConfigResourceTypes, ConfigSource, logLevel } = require('kafkajs')

const kafka = new Kafka({ clientId: 'js', brokers: [process.argv[2]], logLevel: logLevel.ERROR, retry: { retries: 8 } })
const longAgo = Date.now() - 1000000 // and within retention
const say = text => console.log('--', text)
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))

async function until(what, condition) {
  for (let i = 0; i < 300; i++) {
    if (await condition()) return
    await sleep(100)
  }
  assert.fail(`not within 30 s: ${what}`)
}

async function topics(admin) {
  say('topics: create, list, describe, more partitions')
  assert.equal(await admin.createTopics({ waitForLeaders: true, topics: [
    { topic: 'js', numPartitions: 3, configEntries: [{ name: 'retention.ms', value: '7200000' }] }, { topic: 'js-more' }] }), true)
  assert.equal(await admin.createTopics({ topics: [{ topic: 'js' }] }), false) // exists
  await admin.createPartitions({ topicPartitions: [{ topic: 'js-more', count: 5 }] })
  await until('five partitions', async () => {
    const { topics } = await admin.fetchTopicMetadata({ topics: ['js-more'] })
    return topics[0].partitions.length === 5
  })
  const { topics: [js] } = await admin.fetchTopicMetadata({ topics: ['js'] })
  assert.deepEqual(js.partitions.map(p => p.partitionId).sort(), [0, 1, 2])
  assert.ok(js.partitions.every(p => p.leader === 1 && p.isr.length === 1 && p.replicas[0] === 1))
  assert.ok((await admin.listTopics()).includes('js-more'))
  const cluster = await admin.describeCluster()
  assert.equal(cluster.controller, 1)
  assert.equal(cluster.clusterId.length, 22)
  assert.deepEqual(cluster.brokers.map(b => `${b.host}:${b.port}`), [process.argv[2]])
  await assert.rejects(admin.createTopics({ topics: [{ topic: 'js-bad', replicationFactor: 7 }] }),
    error => error.errors?.[0].type === 'INVALID_REPLICATION_FACTOR')
}

async function configs(admin) {
  say('configs: describe, alter')
  const describe = async name => {
    const { resources: [topic] } = await admin.describeConfigs({ includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: 'js', configNames: [name] }] })
    assert.equal(topic.configEntries.length, 1)
    return topic.configEntries[0]
  }
  const retention = await describe('retention.ms')
  assert.equal(retention.configValue, '7200000')
  assert.equal(retention.configSource, ConfigSource.TOPIC_CONFIG)
  assert.equal((await describe('cleanup.policy')).configSource, ConfigSource.DEFAULT_CONFIG)
  await admin.alterConfigs({ validateOnly: false, resources: [{ type: ConfigResourceTypes.TOPIC, name: 'js',
    configEntries: [{ name: 'retention.ms', value: '3600000' }] }] })
  await until('the altered value', async () => (await describe('retention.ms')).configValue === '3600000')
}

async function produce() {
  say('produce: acks, gzip, keys, headers, idempotent')
  const producer = kafka.producer()
  await producer.connect()
  const [sent] = await producer.send({ topic: 'js', acks: -1, messages: [
    { partition: 0, key: 'k', value: 'first', headers: { h: 'x', list: ['a', 'b'] }, timestamp: String(longAgo) }] })
  assert.equal(sent.errorCode, 0)
  assert.equal(sent.baseOffset, '0')
  for (const acks of [0, 1, -1]) {
    await producer.sendBatch({ acks, compression: acks === 1 ? CompressionTypes.GZIP : CompressionTypes.None,
      topicMessages: [{ topic: 'js', messages: Array.from({ length: 300 }, (_, i) => ({ key: `${acks}:${i}`, value: `value ${i}` })) }] })
  }
  await producer.send({ topic: 'js', messages: [{ key: 'tombstone', value: null }] })
  await producer.disconnect()
  const idempotent = kafka.producer({ idempotent: true, maxInFlightRequests: 1 })
  await idempotent.connect()
  for (let i = 0; i < 20; i++)
    await idempotent.send({ topic: 'js', messages: [{ key: `i${i}`, value: 'idempotent' }] })
  await idempotent.disconnect()
  return 1 + 900 + 1 + 20
}

class Member {
  constructor(name) {
    this.messages = []
    this.assigned = null
    this.joins = 0
    this.consumer = kafka.consumer({ groupId: 'js-group', sessionTimeout: 10000, heartbeatInterval: 300, rebalanceTimeout: 10000, maxWaitTimeInMs: 200 })
    this.consumer.on(this.consumer.events.GROUP_JOIN, e => { this.assigned = e.payload.memberAssignment.js || []; this.joins++ })
  }
  async start(fromBeginning = true) {
    await this.consumer.connect()
    await this.consumer.subscribe({ topics: ['js'], fromBeginning })
    await this.consumer.run({ autoCommitInterval: 200, eachMessage: async ({ partition, message }) => {
      this.messages.push({ partition, ...message })
    } })
  }
}

async function group(admin, cnt) {
  say('a group: consume all, rebalance, commit and resume')
  const one = new Member()
  await one.start()
  await until(`${cnt} records`, () => one.messages.length >= cnt)
  const first = one.messages.find(m => m.partition === 0 && m.offset === '0')
  assert.equal(`${first.key} ${first.value} ${first.timestamp} ${first.headers.h} ${first.headers.list}`, `k first ${longAgo} x a,b`)
  assert.equal(one.messages.find(m => String(m.key) === 'tombstone').value, null)
  assert.equal(new Set(one.messages.map(m => `${m.partition}-${m.offset}`)).size, cnt)
  const two = new Member()
  await two.start()
  await until('both have partitions', () => one.assigned.length + (two.assigned || []).length === 3 && two.assigned?.length > 0 && one.joins > 1)
  const described = await admin.describeGroups(['js-group'])
  assert.equal(described.groups[0].state, 'Stable')
  assert.equal(described.groups[0].members.length, 2)
  assert.ok((await admin.listGroups()).groups.some(g => g.groupId === 'js-group' && g.protocolType === 'consumer'))
  await two.consumer.disconnect()
  await until('one has all partitions', () => one.assigned.length === 3)
  await one.consumer.disconnect()

  const committed = await admin.fetchOffsets({ groupId: 'js-group', topics: ['js'] })
  assert.equal(committed[0].partitions.reduce((sum, p) => sum + Number(p.offset), 0), cnt)
  const producer = kafka.producer()
  await producer.connect()
  await producer.send({ topic: 'js', messages: [{ key: 'late', value: 'late' }] })
  await producer.disconnect()
  const three = new Member()
  await three.start()
  await until('the late record', () => three.messages.length >= 1)
  assert.deepEqual(three.messages.map(m => String(m.value)), ['late'])
  await three.consumer.disconnect()
}

async function offsets(admin, cnt) {
  say('offsets: of topics, by time, set, reset; delete records, groups, topics')
  const offsets = await admin.fetchTopicOffsets('js')
  assert.equal(offsets.reduce((sum, o) => sum + Number(o.high), 0), cnt + 1)
  assert.ok(offsets.every(o => o.low === '0'))
  const byTime = await admin.fetchTopicOffsetsByTimestamp('js', longAgo + 1)
  assert.equal(byTime.find(o => o.partition === 0).offset, '1')
  await admin.setOffsets({ groupId: 'js-group', topic: 'js', partitions: [{ partition: 1, offset: '5' }] })
  const [topic] = await admin.fetchOffsets({ groupId: 'js-group', topics: ['js'] })
  assert.equal(topic.partitions.find(p => p.partition === 1).offset, '5')
  await admin.deleteTopicRecords({ topic: 'js', partitions: [{ partition: 0, offset: '10' }] })
  assert.equal((await admin.fetchTopicOffsets('js')).find(o => o.partition === 0).low, '10')
  await admin.deleteGroups(['js-group'])
  assert.ok(!(await admin.listGroups()).groups.some(g => g.groupId === 'js-group'))
  await admin.deleteTopics({ topics: ['js', 'js-more'] })
  await until('the topics are gone', async () => !(await admin.listTopics()).some(name => name.startsWith('js')))
}

async function main() {
  const admin = kafka.admin()
  await admin.connect()
  await topics(admin)
  await configs(admin)
  const cnt = await produce()
  await group(admin, cnt)
  await offsets(admin, cnt)
  await admin.disconnect()
}

main().catch(error => { console.error(error); process.exit(1) })
