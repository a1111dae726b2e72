import{A as e,B as t,I as n,L as r,O as i,P as a,U as o,W as s}from"./model.js";import{l as c,n as l,s as u}from"./index.js";var d=[{sv:`Vem lade in veto mot vad?`,en:`Who vetoed what?`,text:`{
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
`}];function f({schema:t,editor:n}){let r=t.getQueryType(),i=Object.values(t.getTypeMap()).filter(e=>!e.name.startsWith(`__`)&&e!==r);return u(`div`,{class:`docs`,children:[r,...i].filter(e=>e!=null).map(t=>u(`details`,{open:t===r,children:[u(`summary`,{children:[u(`code`,{children:t.name}),` `,u(`span`,{class:`meta`,children:t.description})]}),(n.isObjectType(t)||n.isInterfaceType(t)||n.isInputObjectType(t))&&u(`dl`,{"aria-label":`${e.value.rootType} ${t.name}`,children:Object.values(t.getFields()).map(e=>[u(`dt`,{children:u(`code`,{children:[e.name,`args`in e&&e.args.length?`(${e.args.map(e=>`${e.name}: ${String(e.type)}`).join(`, `)})`:``,`: `,String(e.type)]})},e.name),u(`dd`,{class:`meta`,children:e.description},e.name+`d`)])}),n.isEnumType(t)&&u(`dl`,{children:t.getValues().map(e=>[u(`dt`,{children:u(`code`,{children:e.name})},e.name),u(`dd`,{class:`meta`,children:e.description},e.name+`d`)])})]},t.name))})}var p=2e3,m=()=>{try{let e=JSON.parse(localStorage.getItem(`graph-queries`)??`[]`);return Array.isArray(e)?e.filter(e=>typeof e?.query==`string`).slice(0,30):[]}catch{return[]}};function h({editor:h}){let g=e.value,[_,v]=s(n(`query`)??d[0].text),[y,b]=s(n(`variables`)??``),[x,S]=s(m),[C,w]=s(null),T={query:o(null),variables:o(null),answer:o(null)},E=o(null),[D,O]=s(``),k=async()=>{let e=E.current,t={query:e.query.state.doc.toString(),variables:e.variables.state.doc.toString()};O(g.loading);try{let n=await c(t.query,t.variables.trim()?JSON.parse(t.variables):{});h.setText(e.answer,JSON.stringify(n,null,2))}catch(t){let n=t.trouble;h.setText(e.answer,n?g.trouble[n]:t.message)}t.query.length+t.variables.length<p&&r({query:t.query,variables:t.variables},!0),O(g.answer);let n=[t,...m().filter(e=>e.query!==t.query)].slice(0,30);localStorage.setItem(`graph-queries`,JSON.stringify(n)),S(n)};t(()=>{let e={query:h.edit({host:T.query.current,text:_,label:g.queryDocument,kind:`graphql`,onText:v,onRun:k}),variables:h.edit({host:T.variables.current,text:y,label:g.variables,kind:`json`,onText:b,onRun:k}),answer:h.edit({host:T.answer.current,text:``,label:g.answer,kind:`json`,readOnly:!0})};return E.current=e,c(h.introspection).then(({data:t})=>{if(!t)return;let n=h.schemaOf(t);h.setSchema(e.query,n),w(n)},()=>{}),k(),()=>Object.values(e).forEach(e=>e.destroy())},[]);let A=e=>{h.setText(E.current.query,e.query),h.setText(E.current.variables,e.variables),k()};return u(`div`,{class:`query`,children:[u(`h1`,{children:g.query}),u(`div`,{class:`examples`,role:`group`,"aria-label":g.examples,children:d.map(e=>u(`button`,{type:`button`,class:`chip`,onClick:()=>A({query:e.text,variables:``}),children:e[i.value]},e.en))}),u(`div`,{class:`query-left`,children:[u(`h2`,{children:g.queryDocument}),u(`div`,{class:`editor tall`,ref:T.query}),u(`h2`,{children:g.variables}),u(`div`,{class:`editor`,ref:T.variables}),u(`p`,{class:`actions`,children:[u(`button`,{type:`button`,class:`main`,onClick:k,children:g.run}),u(`button`,{type:`button`,onClick:()=>{try{h.setText(E.current.query,h.tidy(_))}catch{}},children:g.format}),u(l,{to:a(`query`,``,{query:_,variables:y}),name:g.permalink})]}),u(`p`,{class:`meta`,children:g.queryHelp})]}),u(`div`,{class:`query-right`,children:[u(`h2`,{children:g.answer}),u(`div`,{class:`editor tallest`,ref:T.answer}),u(`p`,{class:`sr`,role:`status`,children:D})]}),u(`div`,{class:`query-below`,children:[u(`details`,{children:[u(`summary`,{children:g.documentation}),C&&u(f,{schema:C,editor:h})]}),u(`details`,{children:[u(`summary`,{children:g.history}),x.length?u(`ul`,{class:`plain`,children:x.map(e=>u(`li`,{children:u(`button`,{type:`button`,class:`row`,onClick:()=>A(e),children:u(`code`,{children:e.query.replace(/\s+/g,` `).slice(0,140)})})},e.query))}):u(`p`,{class:`meta`,children:g.noHistory})]})]})]})}export{h as default};