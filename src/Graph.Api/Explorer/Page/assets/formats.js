import{D as e,M as t,O as n,S as r,a as i,n as a,v as o}from"./model.js";import{escape as s}from"./save.js";var c=e=>{let t=String(e??``),n=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\n\r]/.test(n)?`"${n.replaceAll(`"`,`""`)}"`:n},l=(e,t)=>`﻿`+[e,...t].map(e=>e.map(c).join(`,`)).join(`\r
`)+`\r
`;function u(e){return l([`subject`,`type`,`object`,`negated`,`modality`,`attributedTo`,`date`,`precision`,`confidence`,`sentence`,`article`,`source`,`published`,`claim`],e.map(e=>[a(e.subject),e.type,a(e.object),e.negated,e.modality,e.attributedTo?.name,e.date?.value??e.date?.relative,e.date?.precision,e.confidence,e.sentence.text,e.article.title,e.article.source,e.article.published,e.id]))}var d=e=>l([`subject`,`type`,`object`,`negated`,`modality`,`support`,`independentSupport`,`confidence`,`firstSeen`,`lastSeen`,`relation`],e.map(e=>[a(e.subject),e.type,a(e.object),e.negated,e.modality,e.support,e.independentSupport,e.confidence,e.firstSeen,e.lastSeen,e.id])),f=e=>l([`kind`,`name`,`speaker`,`source`,`published`,`id`],e.map(e=>[e.__typename,e.__typename===`Quote`?e.text:a(e),e.speaker?.name,e.source,e.published,e.id]));function p(e){let t=new Map;for(let n of e)for(let e of[n.subject,n.object])e&&t.set(e.id,e);let n=[...t.values()].map(e=>`      <node id="${s(e.id)}" label="${s(a(e))}"><attvalues><attvalue for="kind" value="${s(e.__typename)}"/></attvalues></node>`),r=e.filter(e=>e.object).map(e=>`      <edge id="${s(e.id)}" source="${s(e.subject.id)}" target="${s(e.object.id)}" weight="${e.support}" label="${s(e.type)}"><attvalues><attvalue for="negated" value="${e.negated}"/><attvalue for="modality" value="${e.modality}"/><attvalue for="firstSeen" value="${s(e.firstSeen)}"/><attvalue for="lastSeen" value="${s(e.lastSeen)}"/></attvalues></edge>`);return`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge"><attribute id="negated" title="negated" type="boolean"/><attribute id="modality" title="modality" type="string"/><attribute id="firstSeen" title="firstSeen" type="string"/><attribute id="lastSeen" title="lastSeen" type="string"/></attributes>
    <nodes>
${n.join(`
`)}
    </nodes>
    <edges>
${r.join(`
`)}
    </edges>
  </graph>
</gexf>
`}function m(c,l,u,d,f,p){let m=u.map(c=>{let{sentence:l,trigger:u}=c,[d,p]=[Math.max(0,u.start-l.start),Math.max(0,u.end-l.start)],m=u.start>=l.start&&u.end<=l.end,{signs:h}=o(l.text),g=(e,t)=>s(l.text.slice(e,t).split(``).filter((t,n)=>!h.has(e+n)).join(``)),_=l.text.length,v=m?`${g(0,d)}<mark>${g(d,p)}</mark>${g(p,_)}`:g(0,_),{article:y,attributedTo:b,date:x}=c,[S,C]=[[r(x?.value,x?.precision)||x?.relative,b&&`${n.value.accordingTo} ${b.name}`],[y.source,r(y.published)]].map(e=>e.filter(Boolean).map(e=>`<bdi>${s(e)}</bdi>`)),w=`<a href="${s(new URL(t(`article`,y.id,{claim:c.id}),f).href)}"><bdi>${s(a({__typename:`Article`,...y}))}</bdi></a>`,T=[...S,w,...C].join(` · `),E=i(c);return`<article><h2><bdi>${s(a(c.subject))}</bdi> ${s(e(c.type))} <bdi>${s(a(c.object))}</bdi>${E&&` (${s(E)})`}</h2><blockquote lang="${s(c.article.language)}">${v}</blockquote><p>${T}</p></article>`});return`<!doctype html>
<html lang="${d}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${s(c)}</title>
<style>body{font:1rem/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2126;background:#fbfaf7;overflow-wrap:anywhere}h1{font-family:Georgia,serif}h2{font-size:1rem;margin:1.6rem 0 .4rem}blockquote{margin:0;padding:.6rem 1rem;background:#f1efe9;font:1.05rem/1.55 Georgia,serif;white-space:pre-line}mark{background:#ffe9a3}p{color:#5a6068;font-size:.875rem}a{color:#1b4f8f}figure{margin:1rem 0}svg{width:100%;height:auto;background:#fff;border:1px solid #dcd8ce}@media print{article{break-inside:avoid}}</style>
</head><body><h1>${s(c)}</h1><p>${s(p)} ${s(f)}</p>
${l.map(e=>`<figure>${e}</figure>`).join(`
`)}
${m.join(`
`)}
</body></html>
`}export{u as csv,f as csvOfThings,d as csvOfTies,m as dossier,p as gexf};