import{d as e,f as t,m as n,n as r,v as i,y as a}from"./model.js";import{escape as o}from"./save.js";var s=e=>{let t=String(e??``),n=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\n\r]/.test(n)?`"${n.replaceAll(`"`,`""`)}"`:n},c=(e,t)=>`﻿`+[e,...t].map(e=>e.map(s).join(`,`)).join(`\r
`)+`\r
`;function l(e){return c([`subject`,`type`,`object`,`negated`,`modality`,`attributedTo`,`date`,`precision`,`confidence`,`sentence`,`article`,`source`,`published`,`claim`],e.map(e=>[r(e.subject),e.type,r(e.object),e.negated,e.modality,e.attributedTo?.name,e.date?.value??e.date?.relative,e.date?.precision,e.confidence,e.sentence.text,e.article.title,e.article.source,e.article.published,e.id]))}var u=e=>c([`subject`,`type`,`object`,`negated`,`modality`,`support`,`independentSupport`,`confidence`,`firstSeen`,`lastSeen`,`relation`],e.map(e=>[r(e.subject),e.type,r(e.object),e.negated,e.modality,e.support,e.independentSupport,e.confidence,e.firstSeen,e.lastSeen,e.id])),d=e=>c([`kind`,`name`,`speaker`,`source`,`published`,`id`],e.map(e=>[e.__typename,e.__typename===`Quote`?e.text:r(e),e.speaker?.name,e.source,e.published,e.id]));function f(e){let t=new Map;for(let n of e)for(let e of[n.subject,n.object])e&&t.set(e.id,e);let n=[...t.values()].map(e=>`      <node id="${o(e.id)}" label="${o(r(e))}"><attvalues><attvalue for="kind" value="${o(e.__typename)}"/></attvalues></node>`),i=e.filter(e=>e.object).map(e=>`      <edge id="${o(e.id)}" source="${o(e.subject.id)}" target="${o(e.object.id)}" weight="${e.support}" label="${o(e.type)}"><attvalues><attvalue for="negated" value="${e.negated}"/><attvalue for="modality" value="${e.modality}"/><attvalue for="firstSeen" value="${o(e.firstSeen)}"/><attvalue for="lastSeen" value="${o(e.lastSeen)}"/></attvalues></edge>`);return`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge"><attribute id="negated" title="negated" type="boolean"/><attribute id="modality" title="modality" type="string"/><attribute id="firstSeen" title="firstSeen" type="string"/><attribute id="lastSeen" title="lastSeen" type="string"/></attributes>
    <nodes>
${n.join(`
`)}
    </nodes>
    <edges>
${i.join(`
`)}
    </edges>
  </graph>
</gexf>
`}function p(s,c,l,u,d,f){let p=l.map(s=>{let{sentence:c,trigger:l}=s,[u,d]=[Math.max(0,l.start-c.start),Math.max(0,l.end-c.start)],f=l.start>=c.start&&l.end<=c.end,{signs:p}=e(c.text),m=(e,t)=>o(c.text.slice(e,t).split(``).filter((t,n)=>!p.has(e+n)).join(``)),h=c.text.length,g=f?`${m(0,u)}<mark>${m(u,d)}</mark>${m(d,h)}`:m(0,h),_=[n(s.date?.value,s.date?.precision)||s.date?.relative,s.attributedTo?.name,s.article.title&&t(s.article.title),s.article.source,n(s.article.published)].filter(Boolean).map(e=>`<bdi>${o(e)}</bdi>`).join(` · `);return`<article><h2><bdi>${o(r(s.subject))}</bdi> ${o(i(s.type))} <bdi>${o(r(s.object))}</bdi>${s.negated?` (${o(a.value.notDone)})`:``}</h2><blockquote lang="${o(s.article.language)}">${g}</blockquote><p>${_}</p></article>`});return`<!doctype html>
<html lang="${u}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${o(s)}</title>
<style>body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fbfaf7;overflow-wrap:anywhere}h1{font-family:Georgia,serif}h2{font-size:1rem;margin:1.6rem 0 .4rem}blockquote{margin:0;padding:.6rem 1rem;background:#f1efe9;font:1.05rem/1.55 Georgia,serif;white-space:pre-line}mark{background:#ffe9a3}p{color:#5a6068;font-size:.875rem}figure{margin:1rem 0}svg{width:100%;height:auto;background:#fff;border:1px solid #dcd8ce}@media print{article{break-inside:avoid}}</style>
</head><body><h1>${o(s)}</h1><p>${o(f)} ${o(d)}</p>
${c.map(e=>`<figure>${e}</figure>`).join(`
`)}
${p.join(`
`)}
</body></html>
`}export{l as csv,d as csvOfThings,u as csvOfTies,p as dossier,f as gexf};