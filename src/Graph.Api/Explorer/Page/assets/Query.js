import{d as e,g as t,h as n,l as r,p as i}from"./model.js";import{c as a,l as o,o as s,s as c,t as l}from"./index.js";var u=[{sv:`Vem lade in veto mot vad?`,en:`Who vetoed what?`,text:`{
  claims(where: { types: VETOED, negated: false }) {
    edges {
      node {
        subject { ... on Actor { name } }
        object { ... on Resolution { name symbol } }
        date { value precision }
        attributes { name number text }
        sentence { text }
      }
    }
  }
}
`},{sv:`Citat av en person`,en:`Quotes of a person`,text:`query Quotes($speaker: ID = "person:chen-guang") {
  quotes(where: { speaker: $speaker }) {
    totalCount
    edges {
      node { text sentence { text } article { title published } }
    }
  }
}
`},{sv:`Vilka är Rysslands allierade?`,en:`Who are the allies of Russia?`,text:`{
  relations(where: { types: ALLIED_WITH, actors: { any: "state:RU" } }) {
    edges {
      node {
        counterpart(of: "state:RU") { id ... on Actor { name } }
        support
        firstSeen
        lastSeen
        claims(first: 3) { edges { node { sentence { text } article { title } } } }
      }
    }
  }
}
`},{sv:`Vad förnekas?`,en:`What is denied?`,text:`{
  claims(where: { negated: true }) {
    edges {
      node { type subject { ... on Actor { name } } object { ... on Actor { name } } cues { role text } sentence { text } }
    }
  }
}
`},{sv:`Vilka ämbeten nämns?`,en:`Which offices are told?`,text:`{
  claims(where: { types: HOLDS_OFFICE }, first: 50) {
    edges {
      node { subject { ... on Actor { name } } object { ... on Actor { name } } attributes { name text } seen }
    }
  }
}
`},{sv:`Vad planeras?`,en:`What is planned?`,text:`{
  relations(where: { modalities: PLANNED }) {
    edges {
      node { type subject { ... on Actor { name } } object { ... on Actor { name } } lastSeen }
    }
  }
}
`},{sv:`Vem samarbetar med vem?`,en:`Who cooperates with whom?`,text:`{
  relations(where: { types: [COOPERATES_WITH, AGREED_WITH, TRADES_WITH] }, first: 50) {
    edges {
      node { type support subject { ... on Actor { name } } object { ... on Actor { name } } }
    }
  }
}
`},{sv:`Citat om sanktioner`,en:`Quotes about sanctions`,text:`{
  quotes(where: { text: "sanktioner" }) {
    edges { node { speaker { name } text article { title } } }
  }
}
`},{sv:`Artiklar om Kina`,en:`Articles that mention China`,text:`{
  articles(where: { mentions: "state:CN" }) {
    totalCount
    edges { node { title source published language } }
  }
}
`},{sv:`Beläggen för hot`,en:`The evidence for threats`,text:`{
  claims(where: { types: THREATENED }) {
    edges {
      node {
        subject { ... on Actor { name } }
        object { ... on Actor { name } }
        rule
        confidence
        trigger { text start end }
        sentence { text start end }
        article { title url }
      }
    }
  }
}
`},{sv:`Vad finns i grafen?`,en:`What is in the graph?`,text:`{
  status { schemaVersion counts { kind count } }
}
`},{sv:`Ordförrådet`,en:`The vocabulary`,text:`{
  relationTypes { type meaning symmetric ploverRoot subjects objects attributes }
}
`}];function d({schema:t,editor:n}){let r=t.getQueryType(),i=Object.values(t.getTypeMap()).filter(e=>!e.name.startsWith(`__`)&&e!==r);return s(`div`,{class:`docs`,children:[r,...i].filter(e=>e!=null).map(t=>s(`details`,{open:t===r,children:[s(`summary`,{children:[s(`code`,{children:t.name}),` `,s(`span`,{class:`meta`,children:t.description})]}),(n.isObjectType(t)||n.isInterfaceType(t)||n.isInputObjectType(t))&&s(`dl`,{"aria-label":`${e.value.rootType} ${t.name}`,children:Object.values(t.getFields()).map(e=>[s(`dt`,{children:s(`code`,{children:[e.name,`args`in e&&e.args.length?`(${e.args.map(e=>`${e.name}: ${String(e.type)}`).join(`, `)})`:``,`: `,String(e.type)]})},e.name),s(`dd`,{class:`meta`,children:e.description},e.name+`d`)])}),n.isEnumType(t)&&s(`dl`,{children:t.getValues().map(e=>[s(`dt`,{children:s(`code`,{children:e.name})},e.name),s(`dd`,{class:`meta`,children:e.description},e.name+`d`)])})]},t.name))})}var f=()=>{try{let e=JSON.parse(localStorage.getItem(`graph-queries`)??`[]`);return Array.isArray(e)?e.filter(e=>typeof e?.query==`string`).slice(0,30):[]}catch{return[]}};function p({editor:p}){let m=e.value,[h,g]=t(o(`query`)??u[0].text),[_,v]=t(o(`variables`)??``),[y,b]=t(f),[x,S]=t(null),C={query:n(null),variables:n(null),answer:n(null)},w=n(null),[T,E]=t(``),D=async()=>{let e=w.current,t={query:e.query.state.doc.toString(),variables:e.variables.state.doc.toString()};E(m.loading);try{let n=await c(t.query,t.variables.trim()?JSON.parse(t.variables):{});p.setText(e.answer,JSON.stringify(n,null,2))}catch(t){let n=t.trouble;p.setText(e.answer,n?m.trouble[n]:t.message)}E(m.answer);let n=[t,...f().filter(e=>e.query!==t.query)].slice(0,30);localStorage.setItem(`graph-queries`,JSON.stringify(n)),b(n)};i(()=>{let e={query:p.edit({host:C.query.current,text:h,label:m.queryDocument,kind:`graphql`,onText:g,onRun:D}),variables:p.edit({host:C.variables.current,text:_,label:m.variables,kind:`json`,onText:v,onRun:D}),answer:p.edit({host:C.answer.current,text:``,label:m.answer,kind:`json`,readOnly:!0})};return w.current=e,c(p.introspection).then(({data:t})=>{if(!t)return;let n=p.schemaOf(t);p.setSchema(e.query,n),S(n)},()=>{}),D(),()=>Object.values(e).forEach(e=>e.destroy())},[]);let O=e=>{p.setText(w.current.query,e.query),p.setText(w.current.variables,e.variables),D()};return s(`div`,{class:`query`,children:[s(`h1`,{children:m.query}),s(`div`,{class:`examples`,role:`group`,"aria-label":m.examples,children:u.map(e=>s(`button`,{type:`button`,class:`chip`,onClick:()=>O({query:e.text,variables:``}),children:e[r.value]},e.en))}),s(`div`,{class:`query-left`,children:[s(`h2`,{children:m.queryDocument}),s(`div`,{class:`editor tall`,ref:C.query}),s(`h2`,{children:m.variables}),s(`div`,{class:`editor`,ref:C.variables}),s(`p`,{class:`actions`,children:[s(`button`,{type:`button`,class:`main`,onClick:D,children:m.run}),s(`button`,{type:`button`,onClick:()=>{try{p.setText(w.current.query,p.tidy(h))}catch{}},children:m.format}),s(l,{to:a(`query`,``,{query:h,variables:_}),name:m.permalink})]}),s(`p`,{class:`meta`,children:m.queryHelp})]}),s(`div`,{class:`query-right`,children:[s(`h2`,{children:m.answer}),s(`div`,{class:`editor tallest`,ref:C.answer}),s(`p`,{class:`sr`,role:`status`,children:T})]}),s(`div`,{class:`query-below`,children:[s(`details`,{children:[s(`summary`,{children:m.documentation}),x&&s(d,{schema:x,editor:p})]}),s(`details`,{children:[s(`summary`,{children:m.history}),y.length?s(`ul`,{class:`plain`,children:y.map(e=>s(`li`,{children:s(`button`,{type:`button`,class:`row`,onClick:()=>O(e),children:s(`code`,{children:e.query.replace(/\s+/g,` `).slice(0,140)})})},e.query))}):s(`p`,{class:`meta`,children:m.noHistory})]})]})]})}export{p as default};